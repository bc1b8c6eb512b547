import { render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { SaveLink } from '.';

const made = vi.fn<(blob: Blob) => string>();
const revoked = vi.fn();
const clicked = vi.fn();

beforeEach(() => {
  for (const mock of [made, revoked, clicked]) mock.mockReset();
  made.mockReturnValue('blob:one');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => made(blob as Blob));
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(revoked);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(clicked);
});

const show = (userAgent: string) =>
  render(
    <SaveLink
      name="信.docx"
      bytes={new Uint8Array(2048)}
      type="application/zip"
      otherwise="可以复制。"
      userAgent={userAgent}
    />,
  );

test('in a browser it is saved at once, and can be saved again', async () => {
  show('Mozilla/5.0 Chrome/140.0');
  const link = await screen.findByRole('link', { name: '保存“信.docx”（2 KB）' });
  expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['blob:one', '信.docx']);
  expect(link.hasAttribute('target')).toBe(false);
  expect(made.mock.calls[0]?.[0].size).toBe(2048);
  await waitFor(() => {
    expect(clicked).toHaveBeenCalledTimes(1);
  });
  expect(screen.getByText('可以复制。')).toBeTruthy();
});

test('inside an app it waits for a press, and never takes the place of the page', async () => {
  show('Mozilla/5.0 (Linux; Android 12) MicroMessenger/8.0.49');
  expect((await screen.findByRole('link')).getAttribute('target')).toBe('_blank');
  expect(screen.getByText(/点了没有反应/)).toBeTruthy();
  expect(clicked).not.toHaveBeenCalled();
});

test('the file goes from memory with the link', async () => {
  made.mockReturnValue('blob:this');
  const { unmount } = show('Mozilla/5.0 Chrome/140.0');
  await screen.findByRole('link');
  expect(revoked).not.toHaveBeenCalledWith('blob:this');
  unmount();
  await waitFor(() => {
    expect(revoked).toHaveBeenCalledWith('blob:this');
  });
});

test('where the browser makes no address for it, it says what else there is', async () => {
  made.mockImplementation(() => {
    throw new Error('no blob');
  });
  show('Mozilla/5.0 Chrome/140.0');
  expect(await screen.findByText('可以复制。')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
