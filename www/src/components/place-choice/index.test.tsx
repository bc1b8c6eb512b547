import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PlaceChoice } from '.';

test('a place is chosen, and all of them again', () => {
  const choose = vi.fn();
  render(<PlaceChoice id="place" chosen={null} choose={choose} hint="说明" />);
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: '在哪里办', description: '说明' });
  expect(field.value).toBe('');
  fireEvent.change(field, { target: { value: 'zhangye' } });
  expect(choose).toHaveBeenLastCalledWith('zhangye');
  fireEvent.change(field, { target: { value: '' } });
  expect(choose).toHaveBeenLastCalledWith(null);
});
