import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftFile } from '.';
import { draftText } from '../../drafts/draft';
import { readFile } from '../../drafts/file';
import { draft } from '../../gallery/drafts';

const made = vi.fn<(blob: Blob) => string>();

beforeEach(() => {
  made.mockReset();
  made.mockReturnValue('blob:one');
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => made(blob as Blob));
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  render(<DraftFile draft={draft} lock={null} today="2026-11-21" />);
});

const press = () => fireEvent.click(screen.getByRole('button', { name: '生成文件' }));
const text = () => made.mock.calls[0]?.[0].text() ?? Promise.resolve('');

test('the file is the draft, its name tells nothing of the person, and its words can be copied', async () => {
  press();
  const link = await screen.findByRole('link');
  expect(link.getAttribute('download')).toBe('信用明白纸-事项-2026-11-21.json');
  expect(await text()).toBe(draftText(draft));
  expect(screen.getByRole('button', { name: '复制文件里的文字' })).toBeTruthy();
});

test('with a passphrase it is locked', async () => {
  fireEvent.click(screen.getByLabelText('文件也加密码'));
  press();
  expect(made).not.toHaveBeenCalled();
  for (const label of ['密码', '再输一遍密码'])
    fireEvent.input(screen.getByLabelText(label), { target: { value: '晴天去河边散步吧' } });
  press();
  await waitFor(() => {
    expect(made).toHaveBeenCalledTimes(1);
  });
  expect(readFile(await text()).is).toBe('locked');
});
