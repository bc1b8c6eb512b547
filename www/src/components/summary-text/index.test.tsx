import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SummaryText } from '.';
import type { Line } from '../../code/offer';
import { stories } from './stories';

test('the text stands there as it is scanned, with its length', () => {
  render(<>{stories['short']?.()}</>);
  expect(document.querySelector('.summary-text')?.textContent).toMatch(/^企业信用信息自选摘要\n名称：/);
  expect(screen.getByText(/^\d{3} 字节，最多 779 字节。$/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '去掉这几行' })).toBeNull();
});

test('where it is too long it says by how much, and which lines to drop', () => {
  const lines: Line[] = [
    { id: 'name', part: 'who', text: '甲'.repeat(188) },
    { id: 'entry:1', part: 'good', text: '乙'.repeat(40) },
    { id: 'entry:2', part: 'good', text: '丙'.repeat(60) },
  ];
  const drop = vi.fn();
  // 288 characters of three bytes and two line feeds are 866 bytes, 87 more than fit.
  render(<SummaryText text={lines.map(({ text }) => text).join('\n')} chosen={lines} drop={drop} />);
  expect(screen.getByRole('heading', { name: '太长了，多 87 字节' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['丙'.repeat(60)]);
  fireEvent.click(screen.getByRole('button', { name: '去掉这几行' }));
  expect(drop).toHaveBeenCalledWith([lines[2]]);
});
