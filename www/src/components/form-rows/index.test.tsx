import { useSignal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FormRows, type FormRow } from '.';
import { comparison } from '../../gallery/forms';

function show(rows: FormRow[]) {
  const told = vi.fn();
  const Held = () => {
    const held = useSignal(rows);
    return (
      <FormRows
        id="rows"
        label="哪里不对"
        columns={comparison}
        rows={held.value}
        onChange={(next) => {
          told(next);
          held.value = next;
        }}
      />
    );
  };
  render(<Held />);
  return told;
}

test('an empty one can be typed into at once', () => {
  const told = show([]);
  fireEvent.input(screen.getByLabelText('现在的记载'), { target: { value: '仍在公示' } });
  expect(told).toHaveBeenLastCalledWith([{ recorded: '仍在公示' }]);
});

test('a row is added, and its first cell takes the focus', async () => {
  const told = show([{ recorded: '甲' }]);
  fireEvent.click(screen.getByRole('button', { name: '再加一项' }));
  expect(told).toHaveBeenLastCalledWith([{ recorded: '甲' }, {}]);
  const second = within(await screen.findByRole('group', { name: '第 2 项' }));
  expect(document.activeElement).toBe(second.getByLabelText('现在的记载'));
});

test('a row is removed by its number, and the others stay', () => {
  const told = show([{ recorded: '甲' }, { recorded: '乙' }]);
  fireEvent.click(screen.getByRole('button', { name: '去掉第 1 项' }));
  expect(told).toHaveBeenLastCalledWith([{ recorded: '乙' }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '再加一项' }));
});
