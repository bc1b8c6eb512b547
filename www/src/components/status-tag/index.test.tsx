import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test('every status has words of its own', () => {
  const words = Object.values(stories).map((story) => render(<div>{story()}</div>).container.textContent);
  expect(words).not.toContain('');
  expect(new Set(words).size).toBe(9);
});
