import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LockedDraft } from '.';
import { locked, lockOf } from '../../drafts/lock';
import { readLocked } from '../../drafts/locked';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function show() {
  const read = readLocked(await locked('里面的内容', '2027-02-19', await lockOf('晴天去河边散步吧')));
  if (read.is !== 'locked') throw new Error('not locked');
  const onOpen = vi.fn();
  render(<LockedDraft id="unlock" locked={read.locked} onOpen={onOpen} />);
  return onOpen;
}

function enter(passphrase: string) {
  fireEvent.input(screen.getByLabelText('密码'), { target: { value: passphrase } });
  fireEvent.click(screen.getByRole('button', { name: '打开' }));
}

test('a wrong passphrase is told plainly, the right one opens it', async () => {
  const onOpen = await show();
  expect(screen.getByLabelText('密码').getAttribute('type')).toBe('password');
  enter('晴天去河边散步啊');
  expect(await screen.findByText(/打不开：密码不对/)).toBeTruthy();
  expect(onOpen).not.toHaveBeenCalled();
  enter('晴天去河边散步吧');
  await waitFor(() => {
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ text: '里面的内容' }));
  });
});

test('where the browser cannot decrypt it says so', async () => {
  const read = readLocked(await locked('x', '2027-02-19', await lockOf('晴天去河边散步吧')));
  vi.stubGlobal('crypto', {});
  if (read.is === 'locked') render(<LockedDraft id="unlock" locked={read.locked} onOpen={vi.fn()} />);
  expect(screen.getByText(/这个浏览器在这里不能解密/)).toBeTruthy();
});
