import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { MatterCard } from '.';
import { draft, handedIn, told, toldLate, toldWaiting } from '../../gallery/drafts';

test('a matter tells its letter, its entry, whom it goes to and how far it is', () => {
  render(<MatterCard draft={draft} told={told} />);
  const card = screen.getByRole('article', { name: '异议申请' });
  expect(card.textContent).toContain('还没交');
  expect(card.textContent).toContain('关于：未按规定检查作业现场的安全设施');
  expect(card.textContent).toContain('交给：克拉玛依市应急管理局（示例）');
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/matters/abcdefghijklmnop');
});

test('once handed in it says until when to wait, and that it has passed', () => {
  const { unmount } = render(<MatterCard draft={handedIn} told={toldWaiting} />);
  expect(screen.getByText('对方最迟要在2026年12月1日办。')).toBeTruthy();
  unmount();
  render(<MatterCard draft={handedIn} told={toldLate} />);
  expect(screen.getByText('2026年11月11日到期，已经过了，还没有记下回音。')).toBeTruthy();
});
