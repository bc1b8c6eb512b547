import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsPage } from '.';
import { publicComputer } from '../../keeping/public-computer';
import { remembered } from '../../views/remember';
import { usualView, view } from '../../views/view';
import { speak } from '../../wording';

afterEach(async () => {
  vi.unstubAllGlobals();
  view.value = usualView;
  remembered.value = false;
  publicComputer.value = false;
  await speak('zh-CN');
});

test('every aspect can be chosen, and all brought back', () => {
  render(<SettingsPage />);
  for (const label of [/^长辈版/, '深色', /^高对比/, '不要动画', /^加宽/]) {
    fireEvent.click(screen.getByLabelText(label));
  }
  expect(view.value).toEqual({
    size: 'elder',
    colours: 'dark',
    contrast: 'high',
    motion: 'less',
    spacing: 'wide',
  });
  fireEvent.click(screen.getByRole('button', { name: '全部恢复平常' }));
  expect(view.value).toEqual(usualView);
});

test('the language is chosen here too', async () => {
  render(<SettingsPage />);
  fireEvent.click(screen.getByLabelText('English'));
  await waitFor(() => screen.getByRole('heading', { level: 1, name: 'Display settings' }));
});

test('remembering is off until it is ticked', () => {
  render(<SettingsPage />);
  const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: '在这台设备上记住' });
  expect(tick.checked).toBe(false);
  fireEvent.click(tick);
  expect(remembered.value).toBe(true);
});

test('a refusal of the browser is told', async () => {
  const { rememberView } = await import('../../views/remember');
  const stop = rememberView();
  vi.stubGlobal('localStorage', undefined);
  render(<SettingsPage />);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(await screen.findByText('这个浏览器不让保存，所以没有记住。')).toBeTruthy();
  stop();
});

test('on a public computer nothing can be remembered', () => {
  publicComputer.value = true;
  render(<SettingsPage />);
  expect(screen.getByRole<HTMLInputElement>('checkbox').disabled).toBe(true);
  expect(screen.getByText('现在是公共电脑模式，什么都不会记住。')).toBeTruthy();
});
