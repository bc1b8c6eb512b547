import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HandOverEndings } from '.';
import { receipt, received } from '../../gallery/hand-overs';

test('what went without a receipt is no word that it was received; of a receipt the number is told once more', () => {
  const onSeen = vi.fn();
  const gone = [
    { subject: received, receipt: null },
    { subject: received, receipt },
  ];
  render(<HandOverEndings gone={gone} onSeen={onSeen} />);
  expect(screen.getByText(/留了 30 天，没有等到回执。不能当作交过了/)).toBeTruthy();
  expect(screen.getByText(new RegExp(`编号 ${receipt.number}`))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(onSeen).toHaveBeenCalledOnce();
});
