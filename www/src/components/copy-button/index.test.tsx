import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyButton } from '.';

afterEach(() => {
  vi.unstubAllGlobals();
});

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
}

test('the text goes to the clipboard, and it says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  clipboard(writeText);
  render(<CopyButton label="复制" text="甲" />);
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  expect(await screen.findByText('已经复制。')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith('甲');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('where there is no clipboard the text is there to be copied by hand', async () => {
  clipboard(() => Promise.reject(new Error('refused')));
  render(<CopyButton label="复制" text="甲" />);
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '复制' });
  expect(field.value).toBe('甲');
  await waitFor(() => {
    expect(document.activeElement).toBe(field);
  });
});

test('another text is not said to be copied', async () => {
  clipboard(() => Promise.resolve());
  const { rerender } = render(<CopyButton label="复制" text="甲" />);
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText('已经复制。');
  rerender(<CopyButton label="复制" text="乙" />);
  await waitFor(() => {
    expect(screen.queryByText('已经复制。')).toBeNull();
  });
});

test('a text that is made at the press is the one that is copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  clipboard(writeText);
  let now = '甲';
  render(<CopyButton label="复制" text={() => now} />);
  now = '乙';
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText('已经复制。');
  expect(writeText).toHaveBeenCalledWith('乙');
});
