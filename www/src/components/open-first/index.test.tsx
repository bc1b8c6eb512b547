import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test('it says why, and leads to where a record is opened', () => {
  location.hash = '#/score';
  render(<>{stories['twoReasons']?.()}</>);
  expect(screen.getByText('要先打开一份记录。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '先打开记录' }));
  expect(location.hash).toBe('#/start');
});
