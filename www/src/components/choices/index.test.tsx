import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Choices } from '.';

const options = [
  { value: 'usual', label: '平常' },
  { value: 'elder', label: '长辈版' },
] as const;

test('the legend names the group, and what is chosen is marked', () => {
  render(<Choices id="size" legend="字的大小" options={options} chosen="elder" onChoose={vi.fn()} />);
  expect(screen.getByRole('group', { name: '字的大小' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('长辈版').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('平常').checked).toBe(false);
});

test('choosing tells which', () => {
  const chosen = vi.fn();
  render(<Choices id="size" legend="字的大小" options={options} chosen="usual" onChoose={chosen} />);
  fireEvent.click(screen.getByLabelText('长辈版'));
  expect(chosen).toHaveBeenCalledWith('elder');
});
