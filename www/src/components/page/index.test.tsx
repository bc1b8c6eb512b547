import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Page, troubled } from '.';
import { moves } from '../../router';

afterEach(() => {
  moves.value = 0;
  troubled.value = false;
});

test('the title of the document names the page and the site, and trouble first', async () => {
  render(<Page title="法律依据">正文</Page>);
  await waitFor(() => {
    expect(document.title).toBe('法律依据 · 信用明白纸');
  });
  troubled.value = true;
  await waitFor(() => {
    expect(document.title).toBe('出错了：法律依据 · 信用明白纸');
  });
});

test('the page that was opened first leaves the focus where it is', () => {
  render(<Page title="开始">正文</Page>);
  expect(document.activeElement).toBe(document.body);
});

test('a page that was moved to puts the focus on its heading', async () => {
  moves.value = 1;
  render(<Page title="法律依据">正文</Page>);
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});
