import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Priorities } from '.';
import { zhCN } from '../../wording/zh-CN';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;

test('it says what is wrong, what one can do with which letter, since when, and leads to the entry', () => {
  const { textContent } = show('takeDown');
  const link = screen.getByRole('link', { name: /^要求撤下： ?未按规定检查作业现场的安全设施$/ });
  expect(link.getAttribute('href')).toBe('#/record/e1');
  expect(textContent).toContain('公示期已经满了，这条信息不该再给人看。');
  expect(textContent).toContain('您可以提出异议');
  expect(textContent).toContain('可以用的申请：异议申请。');
  expect(textContent).toContain('从2026年4月1日起就不该这样了。');
  expect(textContent).toContain('同时还有：公布的截止日期太晚。');
  expect(screen.getByRole('link', { name: '写：异议申请' }).getAttribute('href')).toBe('#/apply/F3/e1');
});

test.each([
  ['repair', '到2027年6月15日公示自己会停。这件事办成了，可以早点撤下。'],
  ['repairLater', '从2026年12月1日起可以申请。'],
  ['many', '最晚到2026年11月30日。'],
])('%s: %s', (name, sentence) => {
  expect(show(name).textContent).toContain(sentence);
});

test('a letter that cannot go yet leads nowhere', () => {
  show('repairLater');
  expect(screen.queryByRole('link', { name: /^写：/ })).toBeNull();
});

test('what is not certain yet is not said to be so', () => {
  const { textContent } = show('findOut');
  expect(textContent).toContain(`要弄清楚：${zhCN.found['class-mismatch'].topic}。`);
  expect(textContent).toContain(zhCN.found['class-mismatch'].open);
  expect(textContent).not.toContain(zhCN.found['class-mismatch'].means);
});

test('that repair is open already does not have to be told by its first day', () => {
  expect(show('repair').textContent).not.toContain('2026年9月16日');
});

test('three stand there, the others are folded and go on counting', () => {
  show('many');
  const fold = screen.getByText('再看 4 件').closest('details') as HTMLElement;
  expect(within(fold).getAllByRole('heading', { level: 3 })).toHaveLength(4);
  expect(fold.querySelector('ol')?.getAttribute('start')).toBe('4');
});

test('what is about no entry leads to where it is checked', () => {
  show('subject');
  expect(screen.getByRole('link', { name: '要求改正：整份记录' }).getAttribute('href')).toBe('#/check');
});

test('a draft is marked, and gives nothing to do', () => {
  const { textContent } = show('draft');
  expect(textContent).toContain('草案，不是法律');
  expect(textContent).not.toContain('您可以');
});

test('where nothing would help there is nothing', () => {
  const { container } = render(
    <Priorities priorities={[]} titleOf={() => ''} asOf="2026-11-21" writeAt={() => null} />,
  );
  expect(container.textContent).toBe('');
});
