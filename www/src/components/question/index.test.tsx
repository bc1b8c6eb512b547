import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Question } from '.';

test('it is a group that is named by its question and described by its hint and its error', () => {
  render(
    <Question id="q" label="还在公示吗？" hint="看网站。" error="请选一个。">
      <input id="q" aria-label="是" />
    </Question>,
  );
  const group = screen.getByRole('group', { name: '还在公示吗？' });
  expect(group.getAttribute('aria-describedby')).toBe('q-hint q-error');
  expect(document.getElementById('q-error')?.textContent).toBe('请选一个。');
});

test('a label that repeats the heading is there for those who only listen', () => {
  render(
    <Question id="q" label="还在公示吗？" labelHidden>
      <input id="q" aria-label="是" />
    </Question>,
  );
  expect(screen.getByText('还在公示吗？').classList).toContain('visually-hidden');
});
