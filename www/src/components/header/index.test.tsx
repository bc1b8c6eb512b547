import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Header } from '.';
import { goTo, route } from '../../router';
import { choose, usualView, view } from '../../views/view';
import { speak } from '../../wording';

afterEach(async () => {
  location.hash = '';
  route.value = 'start';
  view.value = usualView;
  await speak('zh-CN');
});

const menuButton = () => screen.getByRole('button', { name: '菜单' });
const expanded = () => menuButton().getAttribute('aria-expanded');
const currentPages = () =>
  screen
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => `${link.textContent} ${link.getAttribute('aria-current') ?? ''}`);

async function openMenu() {
  fireEvent.click(menuButton());
  await waitFor(() => {
    expect(expanded()).toBe('true');
  });
}

test('it says on every page what this is not', () => {
  render(<Header />);
  expect(screen.getByText('不是政府网站')).toBeTruthy();
  expect(screen.getByText('全部免费')).toBeTruthy();
  expect(screen.getByText('不需要找中介')).toBeTruthy();
});

test('it marks the page that is open, and the one that leads there', () => {
  render(<Header />);
  expect(currentPages()).toEqual(['开始 page']);
  route.value = 'enter';
  return waitFor(() => {
    expect(currentPages()).toEqual(['开始 true']);
  });
});

test('the menu is opened and closed by its button, and names its list', async () => {
  render(<Header />);
  expect(expanded()).toBe('false');
  await openMenu();
  const list = document.getElementById(menuButton().getAttribute('aria-controls') ?? '');
  expect(list?.className).toContain('site-pages-open');
  expect(list?.textContent).toBe('开始我的记录我的事项核对企业指引法律依据');
  fireEvent.click(menuButton());
  await waitFor(() => {
    expect(expanded()).toBe('false');
  });
});

test('Escape closes it, and the focus returns to the button', async () => {
  render(<Header />);
  await openMenu();
  const link = screen.getByRole('link', { name: '指引' });
  link.focus();
  fireEvent.keyDown(link, { key: 'Escape' });
  await waitFor(() => {
    expect(expanded()).toBe('false');
  });
  expect(document.activeElement).toBe(menuButton());
});

test('a press or the focus elsewhere closes it', async () => {
  render(
    <>
      <Header />
      <main id="main" tabIndex={-1} />
    </>,
  );
  const main = screen.getByRole('main');
  for (const leave of [() => fireEvent.pointerDown(main), () => fireEvent.focusIn(main)]) {
    await openMenu();
    leave();
    await waitFor(() => {
      expect(expanded()).toBe('false');
    });
  }
});

test('it closes when another page opens, and when the open one is chosen again', async () => {
  render(<Header />);
  await openMenu();
  goTo('law');
  await waitFor(() => {
    expect(expanded()).toBe('false');
  });
  await openMenu();
  fireEvent.click(screen.getByRole('link', { name: '法律依据' }));
  await waitFor(() => {
    expect(expanded()).toBe('false');
  });
  expect(document.activeElement).toBe(menuButton());
});

test('everything can be wiped from every page', () => {
  render(<Header />);
  expect(screen.getByRole('button', { name: '立即清除' })).toBeTruthy();
});

test('the view for elders has the short menu', () => {
  choose('size', 'elder');
  render(<Header />);
  const menu = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(menu.map(({ textContent }) => textContent)).toEqual(['开始', '我的记录', '我的事项', '指引']);
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
