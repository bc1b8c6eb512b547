import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Select } from '.';

test('the answer is kept, and can be taken back', () => {
  const chosen = signal('');
  const options = [{ value: 'fire', label: '消防' }];
  render(<Select id="q" label="领域" none="跳过" error="请选。" options={options} chosen={chosen} />);
  const list = screen.getByLabelText<HTMLSelectElement>('领域');
  fireEvent.change(list, { target: { value: 'fire' } });
  expect(chosen.value).toBe('fire');
  fireEvent.change(list, { target: { value: '' } });
  expect(chosen.value).toBe('');
  expect(list.getAttribute('aria-describedby')).toBe('q-error');
});
