import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { UnreadableDraft } from '.';
import type { DraftProblem } from '../../drafts/shape';

test('it says why, how large it is, and hands it out', () => {
  const problems: DraftProblem[] = [
    { path: '', fault: 'notJson' },
    { path: 'log.closedOn', fault: 'wrong' },
  ];
  render(<UnreadableDraft text="{" problems={problems} today="2026-11-21" />);
  expect(screen.getByText('不是完整的 JSON 文字，可能缺了一截')).toBeTruthy();
  expect(screen.getByText('log.closedOn：这一项不对')).toBeTruthy();
  expect(screen.getByText('大小：1 字节')).toBeTruthy();
  expect(screen.getByRole('button', { name: '复制文件里的文字' })).toBeTruthy();
});

test('of very many problems the first are named and the others counted', () => {
  const problems = Array.from({ length: 25 }, (_, at) => ({ path: `a${at}`, fault: 'unknown' as const }));
  render(<UnreadableDraft text="{}" problems={problems} today="2026-11-21" />);
  expect(screen.getByText('另外还有 5 处。')).toBeTruthy();
});
