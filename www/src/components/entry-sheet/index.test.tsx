import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { stories } from './stories';

function show(name: string) {
  render(<Law.Provider value={lawBook(about, provisions)}>{stories[name]?.()}</Law.Provider>);
  return screen.getByRole('article');
}

test('an entry on display: its days, in words and one by one, and the rule behind them', () => {
  const card = show('shown');
  expect(screen.getByText('还要公示 206 天，最后一天是2027年6月15日。')).toBeTruthy();
  expect(card.textContent).toContain('可以申请修复的第一天2026年9月16日');
  expect(card.textContent).toContain('公示的最后一天2027年6月15日');
  expect(card.textContent).toContain(
    '公示的最后一天、可以申请修复的第一天：依据《信用修复管理办法》。作出认定那天，管这件事的就是它。（可靠的转述）',
  );
  expect(card.textContent).toContain('罚款 20,000 元');
  expect(screen.getByText('现在就可以申请修复。')).toBeTruthy();
});

test('repair is possible with a condition where it is not known whether the duties are performed', () => {
  show('dutiesNotStated');
  expect(screen.getByText('现在就可以申请修复，前提是该做的都做完了。')).toBeTruthy();
});

test('repair that something is known to stand in the way of is not said to be possible', () => {
  show('blocked');
  expect(screen.queryByText(/现在就可以申请修复/)).toBeNull();
});

test.each([
  ['lastDay', '2026年11月21日是公示的最后一天，第二天起就不该再显示。'],
  ['overdue', '2026年3月31日就该撤下了，到现在已经多公示了 235 天。'],
  ['ended', '公示期到2026年3月31日为止，已经结束。'],
  ['needsInformation', '现在还算不出公示到哪一天，因为记录里缺少信息。'],
  ['continuing', '行为还没停，所以没有最后一天。停下来以后才能算。'],
  ['repaired', '已经修复，不该再显示。'],
])('the standing of %s is said: %s', (name, sentence) => {
  show(name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('what may be shown no longer but is: a finding says what to do', () => {
  show('overdue');
  expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('过了最后一天还在公示');
  expect(screen.getByText(/您可以提出异议/)).toBeTruthy();
});

test('a finding that is open says what would settle it', () => {
  show('endedButMaybeShown');
  expect(screen.getByText('要看：现在是否还在公示。')).toBeTruthy();
});

test('a finding that came out as no warns nobody', () => {
  show('shown');
  expect(screen.queryByText('过了最后一天还在公示')).toBeNull();
});

test('what must not be shown has no drawing, and its days are for comparison only', () => {
  const card = show('notToBeShown');
  expect(screen.getByText('按规定，这条信息不该公开显示。')).toBeTruthy();
  expect(screen.getByText(/^下面的日子只供对照/)).toBeTruthy();
  expect(card.querySelector('svg')).toBeNull();
});

test('what may stay says so, and that it can be hidden', () => {
  show('longTerm');
  expect(screen.getByText(/没有给它定最后一天/)).toBeTruthy();
  expect(screen.getByText('好记录不公开的申请')).toBeTruthy();
});

test('headings go down one level at a time, however much is found', () => {
  const levels = [...show('muchFound').querySelectorAll('h2, h3, h4, h5')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels.slice(0, 2)).toEqual([2, 3]);
  const jumps = levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1);
  expect(jumps).toEqual([]);
});

test('missing facts are named, and days that are not known are said to be so', () => {
  const card = show('needsInformation');
  expect(screen.getByText('失信类别（轻微、一般还是严重）')).toBeTruthy();
  expect(card.textContent).toContain('公示的最后一天还不能确定');
});

test('where an act goes on there is no last day to wait for', () => {
  expect(show('continuing').textContent).toContain('公示的最后一天没有');
});

test('only what is recorded is told', () => {
  show('barelyRecorded');
  const facts = screen.getByRole('heading', { level: 3, name: '内容' }).nextElementSibling;
  expect(facts?.textContent).toBe('记录里的编号e1种类行政处罚');
});

test('all that is recorded is told in words: its source, each objection, each change, and what was hidden', () => {
  const text = show('muchRecorded').textContent;
  for (const told of [
    '是什么单位行政机关',
    '当时遇上的突发事件没有',
    '告知书写了为什么列入、依据什么',
    '写了什么遮住了',
    '异议 1提出的日期2026年8月3日检验、鉴定不计入的时间3 天',
    '改动 1日期2026年9月1日改了什么更正了文书号（虚构）为什么改原来录错一位数（虚构）',
    '这份记录取自信用服务窗口（虚构）取来的日子2026年11月20日',
  ]) {
    expect(text).toContain(told);
  }
});

test('what a title tells of a person is shown when it is asked for', () => {
  const card = show('veiled');
  expect(card.textContent).not.toContain('血型');
  fireEvent.click(screen.getByRole('button', { name: '显示名称' }));
  expect(card.textContent).toContain('会员资料写有血型');
});

test('an entry that no rule is known for shows no empty days', () => {
  const card = show('withoutRule');
  expect(screen.getByText(/我们还没有收录管这类信息公示多久的规定/)).toBeTruthy();
  expect(card.textContent).not.toContain('公示的最后一天');
});
