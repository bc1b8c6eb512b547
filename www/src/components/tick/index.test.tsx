import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Tick } from '.';

test('it tells when it is ticked, and its hint belongs to it', () => {
  const changed = vi.fn();
  render(<Tick id="remember" label="记住" hint="只记住设置。" ticked={false} onChange={changed} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: '记住' });
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '只记住设置。',
  );
  fireEvent.click(box);
  expect(changed).toHaveBeenCalledWith(true);
});

test('where it cannot be used it is marked so', () => {
  render(<Tick id="remember" label="记住" ticked={false} disabled onChange={vi.fn()} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
});
