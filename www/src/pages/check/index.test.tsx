import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CheckPage } from '.';
import type { Evaluation, Finding } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { finding } from '../../gallery/findings';
import { opened } from '../../gallery/opened';
import { about, evaluation, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';
import { asked, moves } from '../../router';

const text = JSON.stringify({
  schema: 'credit-record/1',
  subject: { kind: 'legalPerson', division: '650200' },
  entries: [{ id: 'e1', kind: 'penalty' }],
});

function clear() {
  closeRecord();
  location.hash = '';
  asked.value = null;
  moves.value = 0;
}
beforeEach(clear);
afterEach(clear);

/** The page at an address, before an engine that finds the same whatever it is asked. Tells what it was asked. */
function show(at: string, measured: readonly Finding[] = [], changes: Partial<Evaluation> = {}) {
  asked.value = at;
  const looked: string[] = [];
  const calls = fakeCalls({ status: 'success', ...evaluation });
  const engine = startEngine(
    loaded({
      ...calls,
      evaluate: ({ recordText }) => {
        looked.push(recordText);
        const record = JSON.parse(recordText) as Record<string, { id: string }[] | undefined>;
        const findings = [...measured];
        return {
          status: 'success',
          ...evaluation,
          measures: (record['measures'] ?? []).flatMap(({ id }) =>
            evaluation.measures.slice(0, 1).map((one) => ({ ...one, id, findings })),
          ),
          authorisations: (record['authorisations'] ?? []).flatMap(({ id }) =>
            evaluation.authorisations.slice(0, 1).map((one) => ({ ...one, id, findings })),
          ),
          ...changes,
        };
      },
    }),
  );
  render(
    <EngineContext.Provider value={engine}>
      <Law.Provider value={lawBook(about, provisions)}>
        <CheckPage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
  return { last: () => JSON.parse(looked[looked.length - 1] ?? '{}') as Record<string, unknown> };
}

function openSheet(changes: Partial<Evaluation> = {}) {
  sheet.value = { ...opened(changes), name: '示例.json', text };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const pick = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByLabelText(name));
};
const type = (label: string, value: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
/** Goes on, and waits until the page of that name is there. */
async function next(to: string) {
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  await waitFor(() => {
    expect(title()).toBe(to);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
}
async function change(question: string, to: string) {
  location.hash = screen.getByRole('link', { name: `修改：${question}` }).getAttribute('href') ?? '';
  await waitFor(() => {
    expect(title()).toBe(to);
  });
}

async function answerMeasure(whose = false) {
  if (whose) {
    pick('公司或者别的法人', '克拉玛依');
    await next('是哪一种措施？');
  }
  pick('限制高消费');
  await next('因为哪一条记录？');
  pick(whose ? '严重失信名单' : '未按规定检查作业现场的安全设施（行政处罚）');
  await next('用在谁身上？');
  pick('子女');
  await next('公布过吗？清单里有吗？');
  pick('没有公布过');
  await next('从什么时候开始？');
  pick('还在用');
  await next('核对结果：限制高消费');
}

test('the page offers what can be checked', () => {
  show('');
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['核对措施', '#/check/measure'],
    ['核对授权书', '#/check/authorisation'],
    ['看看能得到什么', '#/check/benefits'],
  ]);
});

test('without a record it asks who and where, and the answers become a record with a measure in it', async () => {
  const { last } = show('measure', [finding('measure-on-third-party', 'yes')]);
  expect(title()).toBe('先说说是谁、在哪里');
  await answerMeasure(true);
  await screen.findByText('照您说的，有 1 处不合规定。');
  expect(last()).toEqual({
    schema: 'credit-record/1',
    subject: { kind: 'legalPerson', division: '650200' },
    entries: [
      { id: 'named-seriousList', kind: 'seriousList', title: '严重失信名单（核对时填的，只知道种类）' },
    ],
    measures: [
      {
        id: 'm1',
        kind: 'highConsumption',
        entry: 'named-seriousList',
        endedOn: null,
        target: 'child',
        published: false,
      },
    ],
  });
  expect(screen.getByRole('heading', { level: 3, name: '这项措施用到了别人身上' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '把它加进我的记录' })).toBeNull();
});

test('with a record the measure rests on one of its entries, and can be put into it', async () => {
  openSheet();
  const { last } = show('measure', [
    finding('measure-unpublished', 'unknown', { missing: ['measure.published'] }),
  ]);
  expect(title()).toBe('是哪一种措施？');
  await answerMeasure();
  await screen.findByText('有 1 处还要问清。');
  expect(last()).toMatchObject({ measures: [{ entry: 'e1' }] });
  expect(screen.getByText('请对方告诉您，这项措施在哪里、哪一天公布过。')).toBeTruthy();
  expect(
    screen.getByRole('link', { name: '看这条记录：未按规定检查作业现场的安全设施' }).getAttribute('href'),
  ).toBe('#/record/e1');

  fireEvent.click(screen.getByRole('button', { name: '把它加进我的记录' }));
  expect(await screen.findByText('它已经在您打开的记录里。')).toBeTruthy();
  expect(JSON.parse(sheet.value?.text ?? '')).toMatchObject({
    measures: [{ id: 'm1', kind: 'highConsumption' }],
  });
  expect(sheet.value?.name).toBe('示例.json');
});

test('a record that names no place leaves only that to be asked', () => {
  openSheet({ subject: { ...evaluation.subject, division: null } });
  show('measure');
  expect(screen.queryByRole('group', { name: '是个人还是单位？' })).toBeNull();
  expect(screen.getByRole('group', { name: '在哪里？' })).toBeTruthy();
});

test('questions to ask come with what they rest on, and one more where others are hit', async () => {
  openSheet();
  show('measure');
  await answerMeasure();
  const questions = within(await screen.findByRole('region', { name: '可以这样问' }));
  expect(questions.getByText('为什么用在别人身上？依据是哪一条？')).toBeTruthy();
  expect(questions.getByText('KLM-21')).toBeTruthy();
});

test('a limit on high consumption tells the nine kinds, which only a draft does', async () => {
  openSheet();
  show('measure');
  await answerMeasure();
  const luxury = await screen.findByRole('region', { name: '高消费指哪些？' });
  expect(within(luxury).getByText('草案，不是法律')).toBeTruthy();
  expect(luxury.querySelectorAll('ol > li')).toHaveLength(9);
});

test('no step can be skipped, and an empty one is named at the top', async () => {
  openSheet();
  show('measure/result');
  expect(title()).toBe('是哪一种措施？');
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  const link = within(await screen.findByRole('alert')).getByRole('link');
  expect(link.textContent).toBe('还没有选：是哪一种措施？');
  const field = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  expect(field).toBeInstanceOf(HTMLInputElement);
});

test('an answer can be changed, and the rest stay', async () => {
  openSheet();
  const { last } = show('measure');
  await answerMeasure();
  await change('用在谁身上？', '用在谁身上？');
  expect(screen.getByLabelText<HTMLInputElement>('子女').checked).toBe(true);
  pick('本人或者本单位');
  await next('核对结果：限制高消费');
  await waitFor(() => {
    expect(last()).toMatchObject({ measures: [{ kind: 'highConsumption', target: 'subject' }] });
  });
});

test('a word leads to the measures that people mean by it; one that nobody knows is said to be in no list', () => {
  openSheet();
  show('measure');
  const offered = () =>
    screen.getAllByRole('radio').map(({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent);
  type('输入一个词来找', '停电');
  expect(offered()).toEqual(['不给基本公共服务', '都不像，或者说不清']);
  type('输入一个词来找', '罚抄写');
  expect(screen.getByText(/在我们读到的清单里，没有对上这个词/)).toBeTruthy();
  expect(offered()).toEqual(['都不像，或者说不清']);
});

test('what has ended needs its day', async () => {
  openSheet();
  show('measure');
  await answerMeasure();
  await change('现在还在用吗？', '从什么时候开始？');
  pick('已经停了');
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  expect(await screen.findByRole('link', { name: '请填上年、月、日。' })).toBeTruthy();
});

async function answerLetter(scope: string, purpose: string, end: string, bundled: string) {
  pick(scope);
  await next('写了拿去做什么吗？');
  pick(purpose);
  await next('写了到哪天为止吗？');
  pick(end);
  await next('不签，就不给服务吗？');
  pick(bundled);
  await next('核对结果：授权书');
}

test('a letter that states nothing is told as such, and how it should read', async () => {
  openSheet();
  const { last } = show('authorisation', [finding('authorisation-without-end', 'yes')]);
  await answerLetter(
    '全部信息，或者写着“一切信息”',
    '没有写',
    '没有写，或者写着“长期有效”',
    '是，不签就不给服务',
  );
  await screen.findByText('照您说的，这份授权书有 1 处不合规定。先别签。');
  expect(last()['authorisations']).toEqual([
    { id: 'a1', scope: ['all'], purpose: null, until: null, bundled: true },
  ]);
  const safer = screen.getByRole('region', { name: '还缺什么' });
  expect(within(safer).getAllByRole('listitem')).toHaveLength(4);
  expect(safer.querySelector('blockquote')?.textContent).toContain('只用于［一件具体的事，比如办某项贷款］');
});

test('what one is not sure of is left out of what is asked', async () => {
  openSheet();
  const { last } = show('authorisation');
  await answerLetter('没写清楚，或者不确定', '不确定', '不确定', '不确定');
  await waitFor(() => {
    expect(last()['authorisations']).toEqual([{ id: 'a1' }]);
  });
});

test('everything and something are not both ticked', async () => {
  openSheet();
  show('authorisation');
  pick('全部信息，或者写着“一切信息”', '行政处罚');
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  expect(await screen.findByRole('link', { name: /不用再选别的/ })).toBeTruthy();
});

test('benefits need a record', () => {
  show('benefits');
  fireEvent.click(screen.getByRole('button', { name: '先打开记录' }));
  expect(location.hash).toBe('#/start');
});

test('benefits of a record: what stands in the way, and which rewards there are', () => {
  openSheet({
    subject: {
      ...evaluation.subject,
      incentive: [
        {
          pack: 'KLM',
          outcome: 'no',
          missing: [],
          against: [{ kind: 'standingRecord', outcome: 'yes', entries: ['e1'] }],
          citations: ['KLM-33'],
          draft: false,
        },
      ],
    },
  });
  show('benefits');
  expect(screen.getByRole('link', { name: '未按规定检查作业现场的安全设施' }).getAttribute('href')).toBe(
    '#/record/e1',
  );
  expect(screen.getByRole('region', { name: '规定里写了哪些好处？' })).toBeTruthy();
});

test('the measures and letters of the open record stand on the menu with what was found', () => {
  openSheet();
  show('');
  expect(screen.getByRole('heading', { level: 3, name: '重点监管' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 3, name: '授权给：晴岚街道办事处（虚构）' })).toBeTruthy();
});
