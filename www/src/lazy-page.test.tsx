import { render, screen, waitFor } from '@testing-library/preact';
import { render as draw } from 'preact';
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

test('a page that comes right after it was asked for by being drawn is shown', async () => {
  const { Page, fetch } = lazyPage(() => Promise.resolve(() => <p>the page</p>));
  const place = document.createElement('div');
  draw(<Page />, place); // what it does besides waits for the next frame
  await fetch();
  await waitFor(() => {
    expect(place.textContent).toBe('the page');
  });
  draw(null, place);
});
