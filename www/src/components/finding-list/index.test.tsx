import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FindingList } from '.';
import type { Finding, FindingCode } from '../../engine/answers';
import { finding, manyFindings } from '../../gallery/findings';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { zhCN } from '../../wording/zh-CN';

function show(findings: readonly Finding[]) {
  return render(
    <Law.Provider value={lawBook(about, provisions)}>
      <FindingList level={4} findings={findings} />
    </Law.Provider>,
  ).container;
}

const notice = (title: string) =>
  screen.getByRole('heading', { level: 4, name: title }).closest('div') as HTMLElement;

test('what is so comes first: what it means, what to do, by which provision and how that was read', () => {
  const list = show(manyFindings);
  expect(list.firstElementChild).toBe(notice('过了最后一天还在公示'));
  expect(notice('过了最后一天还在公示').textContent).toMatch(
    /公示期已经满了.*您可以提出异议.*依据：.*第三十三条.*（可靠的转述）$/,
  );
});

test('what exactly was found is said in words', () => {
  show(manyFindings);
  expect(within(notice('列入名单前没有告知，或者没有告知全')).getByText(/^具体是/).textContent).toBe(
    '具体是：依据什么、您有什么权利。',
  );
});

const wordsOfDetails: readonly [FindingCode, string, string][] = [
  ['personal-data-unmasked', 'phone', '电话'],
  ['forbidden-data', 'bloodType', '血型'],
  ['data-without-consent', 'income', '收入'],
  ['forbidden-data', 'bloodType@title', '血型（写在标题里）'],
  ['data-without-consent', 'income@history[0].what', '收入（写在变动记录里）'],
  ['forbidden-data', 'illness@data[2].value', '疾病（写在收集的内容里）'],
  ['data-shown-too-widely', 'property', '房产'],
  ['stated-end-miscounted', 'dayLate', '多算了一天'],
  ['decision-incomplete', 'removal', '怎样移出'],
  ['linked-person-beyond', 'spouse', '配偶'],
  ['deadline-missed', 'answer', '答复异议'],
];

test.each(wordsOfDetails)('the details of %s are words of its own: %s', (code, detail, words) => {
  show([finding(code, 'yes', { details: [detail] })]);
  expect(screen.getByText(`具体是：${words}。`)).toBeTruthy();
});

test('a right warns nobody, a problem does', () => {
  show([finding('leniency', 'yes'), finding('must-not-enter', 'yes')]);
  expect(notice('有可以从宽的情形').classList).toContain('notice-information');
  expect(notice('不该收进信用记录').classList).toContain('notice-warning');
});

test('a few open questions stand there; many are folded', () => {
  const open = [finding('outside-catalogue', 'unknown'), finding('leniency', 'unknown')];
  show(open);
  expect(screen.getByText('目录里有没有这一项').closest('details')).toBeNull();
  show([...open, finding('class-mismatch', 'unknown')]);
  const fold = screen.getByText('还有 3 件事不能确定').closest('details');
  expect(within(fold as HTMLElement).getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
});

test('an open question names the facts that would settle it, and says where it is the law that is open', () => {
  show([
    finding('outside-catalogue', 'unknown', { missing: ['act.inCatalogue', 'act.kind'] }),
    finding('leniency', 'unknown', { missing: ['law.interpretation'] }),
  ]);
  expect(screen.getByText('要看：公布的目录里有没有这种行为、做了什么事。')).toBeTruthy();
  expect(screen.getByText('现在定不下来：条文可以有几种读法，没有定论。')).toBeTruthy();
});

test('what is in order is behind a fold, by its topic', () => {
  show(manyFindings);
  const fold = screen.getByText('对照了 2 项，没有发现问题').closest('details') as HTMLElement;
  expect(within(fold).getByText('有没有重复记录')).toBeTruthy();
  expect(within(fold).getByText('类别和处罚内容对不对得上')).toBeTruthy();
});

test('what only a draft says stands apart, is marked, and warns nobody', () => {
  const list = show(manyFindings);
  const part = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(notice('可以免于惩戒').closest('.draft-part')).toBe(part);
  expect(within(part).getByText('这种行为能不能算失信')).toBeTruthy();
  expect(list.querySelectorAll('.draft-part .notice-warning')).toHaveLength(0);
  expect(within(part).queryByText('列入决定书写得全不全')).toBeNull();
  expect(within(part).queryByText(/您可以要求/)).toBeNull();
});

test('where nothing was looked at there is nothing', () => {
  expect(show([]).textContent).toBe('');
});

test('every finding has words of its own', () => {
  const words = Object.values(zhCN.found);
  expect(new Set(words.map(({ title }) => title)).size).toBe(words.length);
  expect(new Set(words.map(({ topic }) => topic)).size).toBe(words.length);
});
