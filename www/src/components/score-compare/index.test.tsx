import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

function cells(name: string) {
  render(<>{stories[name]?.()}</>);
  return within(screen.getByRole('table', { name: '前后对照' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

test('what changes is said in words', () => {
  expect(cells('better')).toEqual([
    ['什么', '现在 2026年11月21日', '做了以后 2027年1月31日'],
    ['分数', '66 分', '76 分 有变化'],
    ['自查等级', 'C（一般）', 'B（较好） 有变化'],
    ['检查', '照常', '少一些 有变化'],
    ['守信激励《克拉玛依市社会信用条例》', '还不符合', '还不能确定 有变化'],
    ['凭承诺办事《克拉玛依市社会信用条例》', '符合条件', '符合条件'],
  ]);
});

test('what stays is not marked', () => {
  expect(cells('same').flat().join()).not.toContain('有变化');
});

test('where there is no rule, and no grade, it says so', () => {
  expect(cells('deductionsOnly').slice(1)).toEqual([
    ['分数', '扣 20 分', '0 分 有变化'],
    ['自查等级', '没有', '没有'],
    ['检查', '没有规定可以对照', '没有规定可以对照'],
    ['守信激励', '没有规定可以对照', '没有规定可以对照'],
    ['凭承诺办事', '没有规定可以对照', '没有规定可以对照'],
  ]);
});
