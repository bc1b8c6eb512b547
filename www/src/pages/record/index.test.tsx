import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Record } from '.';
import type { EntryKind, Evaluation, SubjectView } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { finding } from '../../gallery/findings';
import { opened } from '../../gallery/opened';
import { priorities } from '../../gallery/priorities';
import { manyRows } from '../../gallery/rows';
import { about, entry, evaluation, problem, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, few, sheet, type Sheet } from '../../record/sheet';
import { asked } from '../../router';
import { zhCN } from '../../wording/zh-CN';

afterEach(() => {
  closeRecord();
  asked.value = null;
});

function draw(open: Sheet) {
  sheet.value = open;
  const told = { status: 'success' as const, ...(open.evaluation ?? evaluation) };
  return render(
    <EngineContext.Provider value={startEngine(loaded(fakeCalls(told)))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <Record />
      </Law.Provider>
    </EngineContext.Provider>,
  ).container;
}

const show = (changes: Partial<Evaluation>) => draw(opened(changes));
const withSubject = (changes: Partial<SubjectView>): Partial<Evaluation> => ({
  subject: { ...evaluation.subject, ...changes },
});
const section = (name: string) => within(screen.getByRole('region', { name }));
const of = (id: string, kind: EntryKind) => ({
  ...entry,
  id,
  recorded: { ...entry.recorded, kind, title: id },
});

test('a record at a glance: who, one sentence, and each entry by its kind', () => {
  show({ entries: [of('甲', 'penalty'), of('乙', 'honour'), of('丙', 'licence'), of('丁', 'seriousList')] });
  const list = section('每一条信息');
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '影响信用的',
    '好记录',
    '基本信息和许可',
  ]);
  const titles = list
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('#/record/'));
  expect(titles.map(({ textContent }) => textContent)).toEqual(['甲', '丁', '乙', '丙']);
  expect(screen.getByText(/^这份记录有 4 条信息；4 条到了可以申请修复的时候/)).toBeTruthy();
});

test('where something is to be done first the summary does not say that there is nothing', () => {
  const without = { ...of('甲', 'honour'), actions: [] };
  show({ entries: [without], priorities: [] });
  expect(screen.getByText(/目前没有需要您马上处理的事/)).toBeTruthy();
  cleanup();
  show({ entries: [without], priorities: [priorities.takeDown] });
  expect(screen.queryByText(/目前没有需要您马上处理的事/)).toBeNull();
});

test('where something was found the summary does not say that there is nothing to do', () => {
  show({ entries: [], ...withSubject({ findings: [finding('identifier-invalid', 'yes')] }) });
  expect(screen.queryByText(/目前没有需要您马上处理的事/)).toBeNull();
  expect(screen.getByRole('heading', { level: 3, name: '号码通不过校验' })).toBeTruthy();
});

test('a counter narrows the list, and says so', () => {
  const over = { ...of('乙', 'penalty'), display: { ...entry.display, status: 'overdue' as const } };
  show({ entries: [of('甲', 'penalty'), over] });
  fireEvent.click(screen.getByRole('button', { name: /超期还在公示/ }));
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.getByText(/只看“超期还在公示”：1 条。/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看全部' }));
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('a few entries are cards, a table on request; many are a table', async () => {
  show({ entries: [of('甲', 'penalty'), of('乙', 'penalty')] });
  fireEvent.click(screen.getByRole('button', { name: '用表格看' }));
  expect(await screen.findByRole('table', { name: '全部条目的表格' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '用卡片看' }));
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('five thousand entries are a table of a page', async () => {
  const rows = manyRows(5000);
  draw({ ...opened(), rows, rowsToday: rows });
  await waitFor(
    () => {
      expect(document.querySelectorAll('.entry-table tbody tr')).toHaveLength(25);
    },
    { timeout: 5000 },
  );
  expect(screen.queryByRole('article')).toBeNull();
});

test('of many entries what to do first waits behind a fold, so that it moves nothing when it comes', async () => {
  const rows = manyRows(few + 1);
  const open = { ...opened({ entries: [] }), rows, rowsToday: rows };
  draw({ ...open, evaluation: null });
  const fold = screen.getByText('看看先办什么，最要紧的在前').parentElement as HTMLDetailsElement;
  expect(screen.queryByText('先办这几件事')).toBeNull();
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(await within(fold).findByText(zhCN.busy)).toBeTruthy();
  sheet.value = open;
  expect(await within(fold).findByText('先办这几件事')).toBeTruthy();
  sheet.value = { ...open, evaluation: { ...evaluation, priorities: [] } };
  expect(await within(fold).findByText('现在没有要先办的事。')).toBeTruthy();
});

test('what else is in the record is told in a line each, and leads on', () => {
  const measures = evaluation.measures.map((one) => ({
    ...one,
    findings: [finding('measure-unpublished', 'yes')],
  }));
  show({ measures });
  const beside = section('这份记录里还有');
  expect(beside.getByText('对您采取的措施：1 项，其中有 1 处要留意')).toBeTruthy();
  expect(beside.getByText('您签过的授权书：1 份')).toBeTruthy();
  const links = beside.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/check', '#/score']);
});

test('many problems of the file are folded, a few stand there', () => {
  show({
    problems: Array.from({ length: 5 }, (_, place) => ({ ...problem, path: `entries[${place}].title` })),
  });
  const fold = screen.getByText('看看是哪几处').closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelectorAll('li')).toHaveLength(5);
});

test('the law of the place is named, and by which code it was chosen', () => {
  show({});
  expect(screen.getByText('按地区代码 650200 选出了下面这些规定：')).toBeTruthy();
});

test('without a code only national rules were looked at, and it says so', () => {
  show({ selection: { ...evaluation.selection, division: null } });
  expect(screen.getByText(/只对照全国的规定/)).toBeTruthy();
});

test('on another day what differs from today is said in sentences', () => {
  const open = opened();
  const [row] = open.rows;
  if (row === undefined) throw new Error('the sample has an entry');
  draw({ ...open, asOf: '2027-06-16', rows: [{ ...row, status: 'overdue', repairable: false }] });
  expect(screen.getByText('和今天比，到2027年6月16日会变的：')).toBeTruthy();
  expect(screen.getByText('这条必须撤下：未按规定检查作业现场的安全设施')).toBeTruthy();
});

test('what is masked is read from the person’s own text when they ask, and masked again', () => {
  const person = withSubject({
    kind: 'naturalPerson',
    name: '欧***',
    id: { kind: 'residentId', number: '6****************2', valid: true },
  });
  const text = '{"subject":{"name":"欧阳示例","id":{"number":"650204198506151222"}}}';
  const container = draw({ ...opened(person), text });
  fireEvent.click(screen.getByRole('button', { name: '显示名称' }));
  expect(container.textContent).toContain('欧阳示例');
  expect(container.textContent).not.toContain('650204198506151222');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('欧***');
  expect(document.title).not.toContain('欧阳示例');
  fireEvent.click(screen.getByRole('button', { name: '隐藏名称' }));
  expect(container.textContent).not.toContain('欧阳示例');
});

test('the page of an entry has all of it, its neighbours, and the way back', async () => {
  asked.value = '乙';
  const container = show({ entries: [of('甲', 'penalty'), of('乙', 'penalty'), of('丙', 'honour')] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('乙');
  await waitFor(() => screen.getByRole('heading', { level: 2, name: '记录上写的全部内容' }));
  const around = within(screen.getByRole('navigation', { name: '前后的条目' }));
  expect(around.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    `#/record/${encodeURIComponent('甲')}`,
    `#/record/${encodeURIComponent('丙')}`,
  ]);
  expect(around.getByText('第 2 条，共 3 条')).toBeTruthy();
  expect(container.querySelectorAll('a[href="#/record"]')).toHaveLength(2);
});

test('inside an app the page of an entry says how to get out, beside what may fail there', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 MicroMessenger/8.0.49' });
  asked.value = 'e1';
  show({});
  const take = within((await screen.findByText('带走这一条')).parentElement ?? document.body);
  expect(take.getByText(/在浏览器打开/)).toBeTruthy();
  vi.unstubAllGlobals();
});

test('coming back from an entry, the focus is on it', async () => {
  asked.value = 'e1';
  show({});
  await waitFor(() => screen.getByRole('heading', { level: 2, name: '记录上写的全部内容' }));
  asked.value = null;
  await waitFor(() => {
    expect(document.activeElement?.id).toBe('entry-e1');
  });
});

test('an entry that is not in the record is said to be gone', () => {
  asked.value = 'nobody';
  show({});
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('没有找到这一条');
});
