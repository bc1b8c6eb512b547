import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WipedReport } from '.';

test('it counts what was cleared, leaves out what was not there, and says what remains to do', () => {
  render(<WipedReport memory={3} kept={0} files={22} asked />);
  expect(screen.getByText('内存里的记录、填写的文字、事项和申请：3 项')).toBeTruthy();
  expect(screen.getByText('离线副本：22 个文件')).toBeTruthy();
  expect(screen.queryByText(/记住的设置：/)).toBeNull();
  expect(screen.getByText(/打印队列/)).toBeTruthy();
});

test('that nothing was there is said too', () => {
  render(<WipedReport memory={0} kept={0} files={0} asked />);
  expect(screen.getByText('本来就没有要清除的内容。')).toBeTruthy();
});

test('what was cleared by itself says why', () => {
  render(<WipedReport memory={1} kept={0} files={0} asked={false} />);
  expect(screen.getByRole('heading', { name: '太久没有人操作，已经自动清除' })).toBeTruthy();
});
