import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Button } from '.';

test('a press calls what it is for', () => {
  const press = vi.fn();
  render(<Button onClick={press}>打开</Button>);
  fireEvent.click(screen.getByRole('button', { name: '打开' }));
  expect(press).toHaveBeenCalledTimes(1);
});

test('it submits a form only if it says so', () => {
  render(
    <>
      <Button>不提交</Button>
      <Button submits>提交</Button>
    </>,
  );
  expect(screen.getByRole('button', { name: '不提交' }).getAttribute('type')).toBe('button');
  expect(screen.getByRole('button', { name: '提交' }).getAttribute('type')).toBe('submit');
});
