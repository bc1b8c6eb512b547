import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test('each number stands with what it counts', () => {
  render(<>{stories['some']?.()}</>);
  const pairs = screen.getAllByRole('definition').map((number) => {
    return [number.previousElementSibling?.textContent, number.textContent];
  });
  expect(pairs).toEqual([
    ['正在公示', '12'],
    ['现在可申请修复', '3'],
    ['超期还在公示', '1'],
    ['还算不出日子', '2'],
  ]);
});
