import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { lazyPage } from './lazy-page';

test('a page comes when it is opened, and is fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(() => <p>the page</p>));
  const { Page } = lazyPage(load);
  const first = render(<Page />);
  expect(await screen.findByText('the page')).toBeTruthy();
  first.unmount();
  render(<Page />);
  expect(screen.getByText('the page')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a page that does not come is told in words', async () => {
  const { Page } = lazyPage(() => Promise.reject(new TypeError()));
  render(<Page />);
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
});

test('a page that was fetched before is there at once', async () => {
  const { Page, fetch } = lazyPage(() => Promise.resolve(() => <p>the page</p>));
  await fetch();
  render(<Page />);
  expect(screen.getByText('the page')).toBeTruthy();
});
