import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyText } from '.';

afterEach(() => {
  vi.unstubAllGlobals();
});

function copy() {
  render(<CopyText id="text" label="文字" text={signal('甲\n乙')} />);
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  return screen.getByLabelText<HTMLTextAreaElement>('文字');
}

test('the text is copied by the clipboard', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  copy();
  await waitFor(() => screen.getByText('已经复制。'));
  expect(writeText).toHaveBeenCalledWith('甲\n乙');
});

test('without a clipboard the text is selected, and the page says how to copy it', async () => {
  vi.stubGlobal('navigator', {});
  const field = copy();
  await waitFor(() => screen.getByText(/文字已经全选/));
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});
