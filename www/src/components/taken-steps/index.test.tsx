import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TakenSteps } from '.';
import { row } from '../../gallery/rows';
import { step } from '../../gallery/scores';
import { rowsById } from '../../score/words';
import { stories } from './stories';

const items = (container: Element) =>
  [...container.querySelectorAll('li')].map(({ textContent }) => textContent);

test('each step has its day, its entry, and what must hold first', () => {
  expect(items(render(<>{stories['inTheirOrder']?.()}</>).container)).toEqual([
    '2026年12月4日 申请修复，并且办成未按规定检查作业现场的安全设施2026年9月16日起可以申请。先要做到：该履行的都履行完了、造成的影响消除了。',
    '2027年1月31日 兑现承诺c9',
    '2027年6月16日 等到这一天',
  ]);
});

test('what cannot be done says why', () => {
  const said = items(render(<>{stories['refused']?.()}</>).container);
  expect(said.every((text) => text.includes('这一步走不了'))).toBe(true);
  expect(said[0]).toContain('按现在的规定和情况，这一条不能申请修复。');
  expect(said[1]).toContain('哪天起可以申请修复，现在还算不出来。先要做到：行为停下来了。');
  expect(said[2]).toContain('这一条不是承诺');
  expect(said[3]).toContain('没有写等到哪一天。');
  expect(said[4]).toContain('记录里没有这一条。');
});

test('a step can be left out, by a button that names it', () => {
  const remove = vi.fn();
  render(
    <TakenSteps
      steps={[step(), step({ step: 'wait', entry: null })]}
      rowOf={rowsById([row])}
      remove={remove}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: '去掉：等到这一天' }));
  expect(remove).toHaveBeenCalledExactlyOnceWith(1);
});
