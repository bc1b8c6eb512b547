import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CopyText } from '.';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is in the field is copied, also when it was changed', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  render(<CopyText id="text" label="文字" text={signal('甲')} />);
  fireEvent.input(screen.getByLabelText('文字'), { target: { value: '乙' } });
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  await waitFor(() => screen.getByText('已经复制。'));
  expect(writeText).toHaveBeenCalledWith('乙');
});

test('where the clipboard is refused the whole text is selected', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  render(<CopyText id="text" label="文字" text={signal('甲乙丙')} />);
  fireEvent.click(screen.getByRole('button', { name: '复制' }));
  await waitFor(() => screen.getByText(/文字已经全选/));
  const field = screen.getByLabelText<HTMLTextAreaElement>('文字');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
});
