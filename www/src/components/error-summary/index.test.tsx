import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ErrorSummary } from '.';
import { troubled } from '../page';
import { stories } from './stories';

test('it takes the focus when it comes, and again when other errors come', async () => {
  const { rerender } = render(<ErrorSummary errors={[{ field: 'a', text: () => '甲' }]} />);
  const box = screen.getByRole('alert');
  await waitFor(() => {
    expect(document.activeElement).toBe(box);
  });
  box.blur();
  rerender(<ErrorSummary errors={[{ field: 'b', text: () => '乙' }]} />);
  await waitFor(() => {
    expect(document.activeElement).toBe(box);
  });
});

test('a link leads to its field, with the label in view, and leaves the address alone', () => {
  render(<>{stories['several']?.()}</>);
  const label = screen.getByText('日期');
  const scroll = vi.spyOn(label, 'scrollIntoView').mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole('link', { name: '没有这一天。' }));
  expect(document.activeElement?.id).toBe('day');
  expect(scroll).toHaveBeenCalled();
  expect(location.hash).toBe('');
});

test('the page is in trouble as long as the errors stand', async () => {
  const { unmount } = render(<ErrorSummary errors={[{ field: 'a', text: () => '甲' }]} />);
  await waitFor(() => {
    expect(troubled.value).toBe(true);
  });
  unmount();
  await waitFor(() => {
    expect(troubled.value).toBe(false);
  });
});
