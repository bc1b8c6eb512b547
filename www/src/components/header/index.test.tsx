import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Header } from '.';
import { speak } from '../../wording';

afterEach(() => speak('zh-CN'));

test('it says on every page what this is not', () => {
  render(<Header />);
  expect(screen.getByText('不是政府网站')).toBeTruthy();
  expect(screen.getByText('全部免费')).toBeTruthy();
  expect(screen.getByText('不需要找中介')).toBeTruthy();
});

test('it marks the page that is open', () => {
  render(<Header />);
  const links = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
  expect(links.map((link) => link.textContent)).toEqual(['开始']);
});

test('the skip link moves the focus to the content and leaves the address alone', () => {
  render(
    <>
      <Header />
      <main id="main" tabIndex={-1} />
    </>,
  );
  const before = location.hash;
  fireEvent.click(screen.getByText('跳到正文'));
  expect(document.activeElement?.id).toBe('main');
  expect(location.hash).toBe(before);
});

test('the language is switched there and back', async () => {
  render(<Header />);
  const button = screen.getByRole('button', { name: 'English' });
  expect(button.getAttribute('lang')).toBe('en');
  fireEvent.click(button);
  await waitFor(() => screen.getByText('Not a government site'));
  fireEvent.click(screen.getByRole('button', { name: '简体中文' }));
  await waitFor(() => screen.getByText('不是政府网站'));
});
