import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Term } from '.';

test('a press unfolds the meaning in place, another folds it, and so does Escape', async () => {
  render(
    <p>
      满了<Term of="shortestPeriod">最短期限</Term>
    </p>,
  );
  const word = screen.getByRole('button', { name: '最短期限' });
  const meaning = document.getElementById(word.getAttribute('aria-controls') ?? '');
  expect(meaning?.textContent).toContain('才能申请修复');
  expect(meaning?.hidden).toBe(true);

  fireEvent.click(word);
  expect((await screen.findByRole('button', { expanded: true })).textContent).toBe('最短期限');
  expect(meaning?.hidden).toBe(false);
  fireEvent.keyDown(word, { key: 'Escape' });
  await screen.findByRole('button', { expanded: false });
  expect(meaning?.hidden).toBe(true);
});

test('it is called by its name where the sentence has no other', () => {
  render(<Term of="objection" />);
  expect(screen.getByRole('button').textContent).toBe('异议');
});
