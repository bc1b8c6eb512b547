import { render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Record } from '.';
import type { Evaluation, SubjectView } from '../../engine/answers';
import { EngineContext } from '../../engine/context';
import { startEngine } from '../../engine/engine';
import { fakeCalls, loaded } from '../../gallery/fake-engine';
import { finding } from '../../gallery/findings';
import { about, evaluation, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';
import { closeRecord, sheet } from '../../record/sheet';

afterEach(closeRecord);

function show(changes: Partial<Evaluation>) {
  const told = { ...evaluation, ...changes };
  sheet.value = {
    name: '示例',
    text: '{}',
    today: '2026-11-21',
    asOf: '2026-11-21',
    evaluation: told,
  };
  render(
    <EngineContext.Provider value={startEngine(loaded(fakeCalls({ status: 'success', ...told })))}>
      <Law.Provider value={lawBook(about, provisions)}>
        <Record />
      </Law.Provider>
    </EngineContext.Provider>,
  );
}

const withSubject = (changes: Partial<SubjectView>): Partial<Evaluation> => ({
  subject: { ...evaluation.subject, ...changes },
});
const section = (name: string) => within(screen.getByRole('region', { name }));

test('the record as a whole: what was found, what one may use, and what can be written', () => {
  show(withSubject({ findings: [finding('identifier-invalid', 'yes')] }));
  const whole = section('从整份记录看');
  expect(whole.getByRole('heading', { level: 3, name: '号码通不过校验' })).toBeTruthy();
  expect(whole.getByRole('heading', { level: 3, name: '能不能得到守信激励' })).toBeTruthy();
  expect(whole.getByText('现在还不符合条件。')).toBeTruthy();
  expect(whole.getByText('查询申请和授权书')).toBeTruthy();
  expect(screen.getByText(/另有 1 处值得您看一看/)).toBeTruthy();
});

test('where something was found the summary does not say that there is nothing to do', () => {
  show({ entries: [], ...withSubject({ findings: [finding('identifier-invalid', 'yes')] }) });
  expect(screen.queryByText(/目前没有需要您马上处理的事/)).toBeNull();
  expect(screen.queryByText('这份记录里没有条目。')).toBeNull();
});

test('people are not scored, and the rule that says so is named', () => {
  show(withSubject({ score: { status: 'refused', citations: ['KLM-33'], draftCitations: [] } }));
  const scores = section('从整份记录看')
    .getByText(/^这里不给个人打分/)
    .closest('section');
  expect(scores?.textContent).toContain('第三十三条');
});

test('how often a subject is checked is told by the law, and apart from it by a draft', () => {
  show(
    withSubject({
      supervision: { level: 'fewer', citations: ['KLM-33'], draftLevel: 'more', draftCitations: [] },
    }),
  );
  expect(screen.getByText('评价好的，检查会少一些。').closest('.draft-part')).toBeNull();
  expect(screen.getByText('检查会多一些，也更严。').closest('.draft-part')).not.toBeNull();
});

test('where no rule tells how often, it is not spoken of', () => {
  show({});
  expect(screen.queryByText('检查会多还是会少')).toBeNull();
});

test('each measure that was applied stands with what was found of it', () => {
  const [applied] = evaluation.measures;
  if (!applied) throw new Error('the sample has a measure');
  show({
    measures: [
      applied,
      { ...applied, id: null, kind: null, findings: [finding('measure-unpublished', 'yes')] },
      { ...applied, id: 'm3', kind: 'talk', findings: [] },
    ],
  });
  const measures = section('对您采取的措施');
  expect(measures.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '重点监管',
    '没有写明是什么措施',
    '约谈',
  ]);
  expect(measures.getByText('要看：国家清单里有没有这项措施。')).toBeTruthy();
  expect(measures.getByRole('heading', { level: 4, name: '这项措施没有公布过' })).toBeTruthy();
  expect(measures.getByText('没有规定需要对照。')).toBeTruthy();
});

test('each authorisation names who may look, with what was found of it', () => {
  show({});
  const letters = section('您签过的授权书');
  expect(letters.getByRole('heading', { level: 3, name: '授权给：晴岚街道办事处（虚构）' })).toBeTruthy();
  expect(letters.getByText('对照了 1 项，没有发现问题')).toBeTruthy();
});

test('a record without measures and authorisations has no sections for them', () => {
  show({ measures: [], authorisations: [] });
  expect(screen.queryByRole('region', { name: '对您采取的措施' })).toBeNull();
  expect(screen.queryByRole('region', { name: '您签过的授权书' })).toBeNull();
});

test('the law of the place is named, and by which code it was chosen', () => {
  show({});
  expect(screen.getByText('按地区代码 650200 选出了下面这些规定：')).toBeTruthy();
  expect(screen.getByText('本市').closest('li')?.textContent).toContain('《克拉玛依市社会信用条例》');
});

test('without a code only national rules were looked at, and it says so', () => {
  show({ selection: { ...evaluation.selection, division: null } });
  expect(screen.getByText(/只对照全国的规定/)).toBeTruthy();
});
