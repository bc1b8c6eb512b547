import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Help } from '.';

test('a word is explained, and the glossary leads on', () => {
  render(<Help term="repair" />);
  expect(screen.getByText('什么是“信用修复”？').tagName).toBe('SUMMARY');
  expect(screen.getByRole('group').textContent).toContain('申请提前停止公示');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/guide/words.repair');
});

test('what has an order is told in steps, and leads to its page of the guide', () => {
  const { container } = render(<Help topic="objection" />);
  expect(container.querySelectorAll('ol > li')).toHaveLength(6);
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/guide/objection');
});

test('what has none is told in points', () => {
  const { container } = render(<Help topic="scams" />);
  expect(container.querySelector('ol')).toBeNull();
  expect(container.querySelectorAll('ul > li').length).toBeGreaterThan(3);
});
