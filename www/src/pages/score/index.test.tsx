import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScorePage } from '.';
import type { Calls, Evaluation } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine, type Engine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { sampleLaw } from '../../gallery/law-sample';
import { letters } from '../../gallery/letters';
import { opened } from '../../gallery/opened';
import { entry, evaluation } from '../../gallery/samples';
import { deductions, refusedScore, score, scoreAnswer, state } from '../../gallery/scores';
import { Law } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';
import { ownModel } from '../../score/own-model';

const official = { entry: 'e4', grade: 'B', on: '2026-06-30' };
const evaluated: Evaluation = {
  ...evaluation,
  subject: { ...evaluation.subject, score: { ...score, official } },
  entries: [
    entry,
    {
      ...entry,
      id: 'e4',
      recorded: { ...entry.recorded, kind: 'evaluation', title: '综合评价' },
      actions: [{ ...letters.objection, grounds: ['improperEvaluation'] }],
    },
  ],
};

beforeEach(closeRecord);
afterEach(() => {
  closeRecord();
  ownModel.value = null;
});

function show(changes: Partial<Calls> = {}, of: Evaluation = evaluated) {
  const calls = { ...fakeCalls({ status: 'success', ...of }), ...changes };
  const asked = vi.fn(calls.score);
  sheet.value = opened(of);
  render(
    <EngineContext.Provider value={startEngine(loaded({ ...calls, score: asked }))}>
      <Law.Provider value={sampleLaw}>
        <ScorePage />
      </Law.Provider>
    </EngineContext.Provider>,
  );
  return asked;
}

const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const region = (name: string) => within(screen.getByRole('region', { name }));

test('without a record it leads to one', () => {
  render(<ScorePage />);
  fireEvent.click(screen.getByRole('button', { name: '先打开记录' }));
  expect(location.hash).toBe('#/start');
});

test('the official grade stands first and apart, then everything about the self-check', async () => {
  show();
  expect(titles()).toEqual(['官方的评价', '自查']);
  await screen.findByRole('region', { name: '分是怎么来的' });
  expect(titles()).toEqual([
    '官方的评价',
    '自查',
    '分是怎么来的',
    '如果这样做，会怎样？',
    '三年里会怎么变',
    '怎样最快到想要的自查等级',
  ]);
  expect(region('自查').getAllByText('只供自查，没有法律效力')).toHaveLength(2);
  expect(region('自查').getByText('66 分')).toBeTruthy();
  expect(screen.getByRole('link', { name: '对这个评价提异议' }).getAttribute('href')).toBe('#/apply/F3/e4');
});

test('another model is asked for, and told of in its own words', async () => {
  const asked = show({
    score: ({ model }) => (model === 'deductions' ? scoreAnswer({ model: deductions }) : scoreAnswer()),
  });
  fireEvent.click(await screen.findByLabelText('样例扣分表（虚构）'));
  await waitFor(() => {
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ model: 'deductions', line: true }));
  });
  await screen.findByText('合同违约：-20 分');
  expect(screen.queryByRole('heading', { name: '怎样最快到想要的自查等级' })).toBeNull();
});

test('a step is added, compared, and left out again', async () => {
  const asked = show();
  await screen.findByLabelText('做哪件事？');
  fireEvent.change(screen.getByLabelText('做哪件事？'), { target: { value: 'repair' } });
  fireEvent.change(await screen.findByLabelText('哪一条？'), { target: { value: 'e1' } });
  fireEvent.click(screen.getByRole('button', { name: '加上这一步' }));
  const table = await screen.findByRole('table', { name: '前后对照' });
  expect(table.textContent).toContain('76 分 有变化');
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ changes: [{ step: 'repair', entry: 'e1' }] }));
  fireEvent.click(screen.getByRole('button', { name: /^去掉：申请修复/ }));
  await waitFor(() => {
    expect(screen.queryByRole('table', { name: '前后对照' })).toBeNull();
  });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '如果这样做，会怎样？' }));
});

test('the way to the next grade is there at once, that to another one when it is chosen', async () => {
  const asked = show();
  await screen.findByText('最早 2026年12月4日 到 B（较好）。');
  fireEvent.click(screen.getByLabelText('A（很好）'));
  await screen.findByText('最早 2026年12月4日 到 A（很好）。');
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ wish: 'A' }));
});

const so = (many: number) => Array.from({ length: many }, (_, place) => ({ ...entry, id: `e${place + 1}` }));

test('of some hundred entries everything is there at once', async () => {
  show({}, { ...evaluated, entries: so(200) });
  const course = within(await screen.findByRole('region', { name: '三年里会怎么变' }));
  await course.findByRole('table');
  expect(screen.queryByRole('button', { name: '算一算' })).toBeNull();
});

test('of many entries the long work is done when somebody wants it', async () => {
  const asked = show({}, { ...evaluated, entries: so(201) });
  const course = within(await screen.findByRole('region', { name: '三年里会怎么变' }));
  expect(asked).toHaveBeenCalledTimes(1);
  fireEvent.click(course.getByRole('button', { name: '算一算' }));
  await course.findByRole('table');
  expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ line: true }));
});

test('the best grade needs no way', async () => {
  show({ score: () => scoreAnswer({ now: { ...state, score: { ...score, grade: 'A', points: 90 } } }) });
  await screen.findByText('已经是这个模型里最高的一级。');
});

test('people are told why they are not scored, by which rule, and nothing else', async () => {
  const asked = show({}, { ...evaluated, subject: { ...evaluated.subject, score: refusedScore } });
  await screen.findByRole('heading', { name: '这里不给个人打分' });
  expect(titles()).toEqual(['这里不给个人打分']);
  expect(screen.getByText('第三十三条')).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
});

test('a model that is for others says so, and another can be chosen', async () => {
  const refused = { ...refusedScore, refusal: 'otherSubjects' as const, citations: [] };
  show({ score: () => scoreAnswer({ now: { ...state, score: refused } }) });
  await screen.findByRole('heading', { name: '这个模型不是给您这一类单位用的' });
  expect(titles()).toEqual(['官方的评价', '自查', '这个模型不是给您这一类单位用的']);
  expect(await screen.findByLabelText('样例扣分表（虚构）')).toBeTruthy();
});

test('what was dropped can be asked for again', async () => {
  sheet.value = opened(evaluated);
  const engine = startEngine(loaded(fakeCalls({ status: 'success', ...evaluated })));
  let drops = true;
  const dropping: Engine = {
    ...engine,
    ask: (name, ...request) =>
      name === 'score' && drops ? Promise.resolve(null) : engine.ask(name, ...request),
  };
  render(
    <EngineContext.Provider value={dropping}>
      <ScorePage />
    </EngineContext.Provider>,
  );
  await screen.findByText('没有算完。');
  drops = false;
  fireEvent.click(screen.getByRole('button', { name: '再算一次' }));
  await screen.findByRole('region', { name: '分是怎么来的' });
});

test('a model that cannot be read is refused in words', async () => {
  const problem = {
    code: 'model-unreadable',
    severity: 'error',
    path: 'model.events[2].points',
    line: 0,
    column: 0,
    found: null,
    expected: null,
  } as const;
  show({ score: () => ({ status: 'failure', problems: [problem] }) });
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('评分模型的文件有一处不对，用不了')).toBeTruthy();
  expect(alert.getByText('model.events[2].points')).toBeTruthy();
});

test("the operator's own model can be chosen, and one that is refused says why and can be left again", async () => {
  ownModel.value = { is: 'text', text: '{"title":{"zh":"本市模型","en":"Our model"}}' };
  const problem = {
    code: 'model-costs-people',
    severity: 'error',
    path: 'model.events[0]',
    line: 0,
    column: 0,
    found: null,
    expected: null,
  } as const;
  const asked = show({
    score: ({ ownModel: own }) =>
      own === undefined ? scoreAnswer() : { status: 'failure', problems: [problem] },
  });
  fireEvent.click(await screen.findByLabelText('本市模型'));
  await screen.findByText('这个模型会给个人扣分或者降级，这里不用它');
  expect(asked).toHaveBeenLastCalledWith(
    expect.objectContaining({ ownModel: '{"title":{"zh":"本市模型","en":"Our model"}}' }),
  );
  expect(screen.queryByRole('region', { name: '分是怎么来的' })).toBeNull();
  fireEvent.click(screen.getByLabelText('样例模型（虚构）'));
  await screen.findByRole('region', { name: '分是怎么来的' });
});

test("where the operator's own model could not be had it says so", async () => {
  ownModel.value = { is: 'failed' };
  show();
  expect(screen.getByText('本站运营单位的模型没有取到。')).toBeTruthy();
  await screen.findByRole('region', { name: '分是怎么来的' });
});
