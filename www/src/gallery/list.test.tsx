import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { List } from './list';

const names = ['button/primary', 'button/plain', 'entry-card/overdue'];
const shown = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const seek = (value: string) => {
  fireEvent.input(screen.getByLabelText('Find a story'), { target: { value } });
};

test('stories are found by component and state, in any order', () => {
  render(<List names={names} />);
  expect(shown()).toEqual(names);
  seek('Button');
  expect(shown()).toEqual(['button/primary', 'button/plain']);
  seek('overdue card');
  expect(shown()).toEqual(['entry-card/overdue']);
  seek('nothing');
  expect(shown()).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('0 of 3');
});
