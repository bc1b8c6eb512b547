import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StoredList } from '.';
import { stories } from './stories';

test('where nothing is, every place says so', () => {
  render(<StoredList held={[]} stored={{ local: [], session: [], cookies: 0, copies: [], worker: false }} />);
  expect(screen.getAllByText('没有')).toHaveLength(6);
});

test('what is there is named with its size', () => {
  render(<>{stories['everything']?.()}</>);
  expect(screen.getByText('打开的记录：11 KB')).toBeTruthy();
  expect(screen.getByText('粘贴记录文字：512 字节')).toBeTruthy();
  expect(screen.getByText('记住的显示设置（credit-plain.display）：120 字节')).toBeTruthy();
  expect(screen.getByText('您存的事项（credit-plain.draft.abcdefghijklmnop）：9 KB')).toBeTruthy();
  expect(screen.getByText(/22 个文件，2.3 MB/)).toBeTruthy();
  expect(screen.getByText(/已经装上/)).toBeTruthy();
  expect(screen.queryByText('没有')).toBeNull();
});
