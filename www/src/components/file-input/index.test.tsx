import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FileInput, largestFile } from '.';

function show() {
  const onText = vi.fn();
  const onRefused = vi.fn();
  render(<FileInput id="file" onText={onText} onRefused={onRefused} />);
  return { input: screen.getByLabelText(/选择文件/), onText, onRefused };
}

function choose(input: HTMLElement, file: File) {
  fireEvent.change(input, { target: { files: [file] } });
}

test('it takes one file, and asks for no camera', () => {
  const { input } = show();
  expect(input.hasAttribute('multiple')).toBe(false);
  expect(input.hasAttribute('capture')).toBe(false);
});

test('the text of a file is handed on with its name', async () => {
  const { input, onText, onRefused } = show();
  choose(input, new File(['{"schema":"credit-record/1"}'], '记录.json'));
  await waitFor(() => {
    expect(onText).toHaveBeenCalledWith('记录.json', '{"schema":"credit-record/1"}');
  });
  expect(onRefused).not.toHaveBeenCalled();
});

test('a file that is too large is refused before it is read', () => {
  const read = vi.spyOn(FileReader.prototype, 'readAsText');
  const { input, onText, onRefused } = show();
  const file = new File(['{}'], '大.json');
  Object.defineProperty(file, 'size', { value: largestFile + 1 });
  choose(input, file);
  expect(onRefused).toHaveBeenCalledWith('这个文件有 33 MB，超过了 32 MB。请把记录分成几份再打开。');
  expect(read).not.toHaveBeenCalled();
  expect(onText).not.toHaveBeenCalled();
});

test('a file of exactly the largest size is read', () => {
  const read = vi.spyOn(FileReader.prototype, 'readAsText').mockImplementation(() => undefined);
  const { input, onRefused } = show();
  const file = new File(['{}'], '刚好.json');
  Object.defineProperty(file, 'size', { value: largestFile });
  choose(input, file);
  expect(read).toHaveBeenCalledWith(file);
  expect(onRefused).not.toHaveBeenCalled();
});

test('a file that cannot be read is refused in words', async () => {
  vi.spyOn(FileReader.prototype, 'readAsText').mockImplementation(function (this: FileReader) {
    this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>);
  });
  const { input, onRefused } = show();
  choose(input, new File(['{}'], '坏.json'));
  await waitFor(() => {
    expect(onRefused).toHaveBeenCalledWith('这个文件读不出来。请重新选择，或者改为粘贴文字。');
  });
});
