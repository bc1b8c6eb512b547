import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Masked } from '.';

test('it is masked, shown when asked for, and hidden again; nothing is read before', () => {
  const reveal = vi.fn(() => '欧阳示例');
  const { container } = render(<Masked name="姓名" masked="欧***" reveal={reveal} />);
  expect(reveal).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '显示姓名' }));
  expect(container.textContent).toContain('欧阳示例');
  fireEvent.click(screen.getByRole('button', { name: '隐藏姓名' }));
  expect(container.textContent).not.toContain('欧阳示例');
});

test('paper shows the mask also while the screen shows the words', () => {
  render(<Masked name="姓名" masked="欧***" reveal={() => '欧阳示例'} />);
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByText('欧阳示例').classList).toContain('no-print');
  expect(screen.getByText('欧***').classList).toContain('print-only');
});

test('what is not there is said to be so, beside the mask', () => {
  const { container } = render(<Masked name="姓名" masked="欧***" reveal={() => null} />);
  fireEvent.click(screen.getByRole('button'));
  expect(container.textContent).toContain('欧***记录里没有找到这一项。');
});
