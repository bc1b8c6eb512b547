import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Dialog } from '.';

function question(onClose: () => void = vi.fn()) {
  return (
    <Dialog title="现在清除吗？" onClose={onClose}>
      <button type="button">清除</button>
      <button type="button">不清除</button>
    </Dialog>
  );
}

const tab = (shiftKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document, { key: 'Tab', shiftKey });

test('it takes the focus and gives it back', async () => {
  const before = document.createElement('button');
  document.body.append(before);
  before.focus();
  const { unmount } = render(question());
  expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '现在清除吗？' }));
  unmount();
  await waitFor(() => {
    expect(document.activeElement).toBe(before);
  });
  before.remove();
});

test('the focus goes round inside', () => {
  render(question());
  const first = screen.getByText('清除');
  const last = screen.getByText('不清除');
  last.focus();
  expect(tab()).toBe(false);
  expect(document.activeElement).toBe(first);
  expect(tab(true)).toBe(false);
  expect(document.activeElement).toBe(last);
  expect(tab(true)).toBe(true);
});

test('from the box itself it goes to the last one backwards, and does not leave when lost', () => {
  render(question());
  expect(tab(true)).toBe(false);
  expect(document.activeElement).toBe(screen.getByText('不清除'));
  screen.getByText('不清除').blur();
  tab();
  expect(document.activeElement).toBe(screen.getByText('清除'));
});

test('Escape closes it', () => {
  const close = vi.fn();
  render(question(close));
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(close).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(document, { key: 'a' });
  expect(close).toHaveBeenCalledTimes(1);
});

test('one that comes by itself is an alert, described by its text', () => {
  render(
    <Dialog alerts title="您还在吗？" onClose={vi.fn()}>
      还有两分钟。
    </Dialog>,
  );
  const box = screen.getByRole('alertdialog');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '还有两分钟。',
  );
});
