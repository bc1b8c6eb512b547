import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test('hint and error are read out with the question', () => {
  render(<>{stories['wrong']?.()}</>);
  const described = screen.getByRole('group', { name: '在哪里？' }).getAttribute('aria-describedby') ?? '';
  expect(described.split(' ').map((id) => document.getElementById(id)?.textContent)).toEqual([
    '单位填登记的地方。',
    '还没有选：在哪里？',
  ]);
});

test('without them nothing is read out beside it', () => {
  render(<>{stories['plain']?.()}</>);
  expect(screen.getByRole('group').hasAttribute('aria-describedby')).toBe(false);
});

test('a legend that repeats the heading is there for those who only listen', () => {
  render(<>{stories['hiddenLegend']?.()}</>);
  expect(screen.getByText('在哪里？').classList).toContain('visually-hidden');
});
