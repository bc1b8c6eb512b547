import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WhereToHandIn } from '.';
import { form } from '../../gallery/forms';

test('each office has its ways, and where no text names one, who to ask', () => {
  const { rerender } = render(<WhereToHandIn receivers={form.receivers} />);
  expect(screen.getAllByText('窗口')).toHaveLength(2);
  expect(screen.getByText(/不要用别人发来的/)).toBeTruthy();
  rerender(<WhereToHandIn receivers={[]} />);
  expect(screen.getByText(/请先问作出决定/)).toBeTruthy();
});
