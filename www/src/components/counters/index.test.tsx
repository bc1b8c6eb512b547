import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>);
const counters = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

test('each number stands with what it counts', () => {
  show('chosen');
  expect(counters()).toEqual([
    '12正在公示',
    '3现在可申请修复',
    '4已到期或已修复',
    '1超期还在公示',
    '2还算不出日子',
  ]);
});

test('what cannot be told is counted only where there is something', () => {
  show('some');
  expect(counters()).toHaveLength(4);
});

test('a press narrows the list, another one takes that back', () => {
  show('some');
  const repairable = screen.getByRole('button', { name: /现在可申请修复/ });
  expect(repairable.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(repairable);
  expect(repairable.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(repairable);
  expect(repairable.getAttribute('aria-pressed')).toBe('false');
});

test('where there is nothing there is nothing to press', () => {
  show('none');
  expect(screen.getAllByRole<HTMLButtonElement>('button').every(({ disabled }) => disabled)).toBe(true);
});
