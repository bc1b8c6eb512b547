import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PrivacyPage } from '.';
import { forgetEverything } from '../../keeping/memory';
import { publicComputer } from '../../keeping/public-computer';
import { dropEverything, keep } from '../../keeping/storage';
import { wiped } from '../../keeping/wipe';
import { route } from '../../router';
import { draft } from '../../typed';

afterEach(() => {
  forgetEverything();
  dropEverything();
  publicComputer.value = false;
  wiped.value = null;
  route.value = 'start';
});

test('it lists what is typed and kept at this moment, and looks again at a press', async () => {
  draft('reason', () => '理由').value = '甲';
  render(<PrivacyPage />);
  expect(await screen.findByText('理由：3 字节')).toBeTruthy();
  expect(screen.queryByText(/credit-plain/)).toBeNull();
  keep('display', '{}');
  fireEvent.click(screen.getByRole('button', { name: '再查一遍' }));
  expect(await screen.findByText('记住的显示设置（credit-plain.display）：22 字节')).toBeTruthy();
});

test('public computer mode is switched on and off', async () => {
  render(<PrivacyPage />);
  fireEvent.click(screen.getByRole('button', { name: '打开公共电脑模式' }));
  expect(publicComputer.value).toBe(true);
  expect(await screen.findByText('公共电脑模式已经打开')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '退出公共电脑模式' }));
  expect(publicComputer.value).toBe(false);
});

test('the minutes are those of the product', () => {
  render(<PrivacyPage />);
  expect(screen.getByText(/^10 分钟没有人操作，就自动清除。提前 2 分钟/)).toBeTruthy();
});

test('what was cleared is told until the person leaves', async () => {
  route.value = 'privacy';
  wiped.value = { memory: 2, kept: 0, files: 0, asked: true };
  render(<PrivacyPage />);
  expect(screen.getByRole('heading', { name: '已经清除' })).toBeTruthy();
  route.value = 'start';
  await waitFor(() => {
    expect(screen.queryByRole('heading', { name: '已经清除' })).toBeNull();
  });
});
