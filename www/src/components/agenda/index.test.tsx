import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Agenda } from '.';
import { stories } from './stories';

test('the days ahead stand in their order, five at once, and the rest once it is opened', async () => {
  render(<>{stories['many']?.()}</>);
  const days = () =>
    [...document.querySelectorAll('.agenda time')].map((time) => time.getAttribute('datetime'));
  const five = ['2026-11-23', '2026-12-11', '2027-01-05', '2027-03-01', '2027-06-15'];
  expect(days()).toEqual(five);
  expect(screen.getByText('再看后面 1 个日子')).toBeTruthy();
  screen.getByRole<HTMLDetailsElement>('group').open = true;
  await waitFor(() => {
    expect(days()).toEqual([...five, '2028-06-15']);
  });
});

test('a limit says what has to be done, and a day that may move says so', () => {
  render(<>{stories['few']?.()}</>);
  const [answer, , complaint] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(answer).toContain('答复异议');
  expect(complaint).toContain('放假安排');
});

test('without days there is nothing', () => {
  const { container } = render(<Agenda agenda={[]} titleOf={() => ''} />);
  expect(container.textContent).toBe('');
});
