import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const texts = () => screen.queryAllByText(/虚构/).map(({ textContent }) => textContent.slice(0, 4));

test('the parts come one after another, from the top down', async () => {
  render(<>{stories['oneByOne']?.()}</>);
  expect(texts()).toEqual(['第一部分']);
  await screen.findByText(/第二/);
  await screen.findByText(/第三/);
  expect(texts()).toEqual(['第一部分', '第二部分', '第三部分']);
});

test('what may all be drawn at once is', () => {
  render(<>{stories['allAtOnce']?.()}</>);
  expect(texts()).toHaveLength(3);
});
