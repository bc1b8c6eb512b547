import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DraftEndings } from '.';

const one = { id: 'a', named: { title: null, form: 'F3' as const }, keepUntil: '2026-11-20' };

test('what went is named with its last day, and what goes soon leads to its matter', () => {
  const onSeen = vi.fn();
  const soon = [
    { ...one, id: 'b', named: { title: '第二件', form: 'F3' as const }, keepUntil: '2026-11-25' },
  ];
  render(<DraftEndings gone={[one]} soon={soon} onSeen={onSeen} />);
  expect(screen.getByText('异议申请：存到2026年11月20日为止，已经从本机删掉。')).toBeTruthy();
  expect(screen.getByText(/^第二件：2026年11月25日之后自动删除/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/matters/b');
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(onSeen).toHaveBeenCalledTimes(1);
});

test('of a locked one nothing is said, and the list is where it is opened', () => {
  render(<DraftEndings gone={[]} soon={[{ ...one, named: null }]} onSeen={vi.fn()} />);
  expect(screen.getByText(/^加了密码的事项：/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/matters');
});
