import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DiscardButton } from '.';

test('nothing goes before the question is answered', () => {
  const onDiscard = vi.fn();
  render(<DiscardButton label="删掉这件事项" onDiscard={onDiscard} />);
  fireEvent.click(screen.getByRole('button', { name: '删掉这件事项' }));
  fireEvent.click(screen.getByRole('button', { name: '先不删' }));
  expect(onDiscard).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '删掉这件事项' }));
  fireEvent.click(screen.getByRole('button', { name: '删掉' }));
  expect(onDiscard).toHaveBeenCalledTimes(1);
});
