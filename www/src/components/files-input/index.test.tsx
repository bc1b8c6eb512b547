import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FilesInput } from '.';
import { largestFile } from '../file-input/read-text';
import { stories } from './stories';

const input = () => screen.getByLabelText<HTMLInputElement>(/选择记录文件/);

test('several files are read, each with its name; one that is too large hinders no other', async () => {
  const onText = vi.fn();
  render(<FilesInput id="files" onText={onText} />);
  const large = new File(['{}'], '大.json');
  Object.defineProperty(large, 'size', { value: largestFile + 1 });
  const files = [new File(['1'], '甲.json'), large, new File(['2'], '乙.json')];
  fireEvent.change(input(), { target: { files } });
  await waitFor(() => {
    expect(onText.mock.calls).toEqual([
      ['甲.json', '1'],
      ['乙.json', '2'],
    ]);
  });
  expect(screen.getByRole('alert').textContent).toMatch(/^大\.json：这个文件有 33 MB/);
});

test('inside an app it takes one at a time', () => {
  const { unmount } = render(<>{stories['several']?.()}</>);
  expect(input().multiple).toBe(true);
  unmount();
  render(<>{stories['inWeChat']?.()}</>);
  expect(input().multiple).toBe(false);
  expect(screen.getByText(/一次选一份/)).toBeTruthy();
});
