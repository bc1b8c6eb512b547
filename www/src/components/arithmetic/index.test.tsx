import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Arithmetic } from '.';
import type { About, Explanation, Provision, Step } from '../../engine/answers';
import { about, explanation, frame, provisions, reading } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

const [pack] = about.packs;
const drafted: About = {
  ...about,
  packs: [...about.packs, ...(pack ? [{ ...pack, id: 'HLJD', status: 'draft' as const }] : [])],
};
const ofDraft: Provision = { id: 'HLJD-19', pack: 'HLJD', article: '第十九条', gist: '' };

function show(explain: () => Promise<Explanation | null>) {
  render(
    <Law.Provider value={lawBook(drafted, [...provisions, ofDraft])}>
      <Arithmetic readings={[frame, reading]} explain={explain} />
    </Law.Provider>,
  );
  const fold = screen.getByRole<HTMLDetailsElement>('group');
  return () => {
    fold.open = true;
  };
}

test('the steps are asked for when somebody opens it, and only once', async () => {
  const explain = vi.fn(() => Promise.resolve(explanation));
  const open = show(explain);
  expect(explain).not.toHaveBeenCalled();
  open();
  open();
  await waitFor(() => screen.getByText('先看类别'));
  expect(explain).toHaveBeenCalledTimes(1);
});

test('each step is a sentence, with the provisions behind it and how they were read', async () => {
  show(() => Promise.resolve(explanation))();
  await waitFor(() => screen.getByText('认定单位写明了类别：一般。'));
  expect(screen.getByText('最多公示 3 年：从2026年6月15日算起，最后一天是2029年6月15日。')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '《信用修复管理办法》 · 一般' })).toBeTruthy();
  const step = screen.getByText('从作出认定的那天起算：2026年6月15日。').closest('li');
  expect(step?.textContent).toContain('《信用修复管理办法》公示期限的规定（可靠的转述）');
});

test('values of every kind come in words', async () => {
  const step = (kind: Step['kind'], inputs: Step['inputs'], result: string | null): Step => ({
    kind,
    inputs,
    result,
    citations: [],
    certainty: null,
  });
  const governing = [
    step('ownRule', [
      { name: 'decided', value: 'lastShownDay' },
      { name: 'class', value: 'serious' },
      { name: 'pack', value: 'KLM' },
    ], '2029-06-15'),
    step('ruleUncertain', [{ name: 'missing', value: 'penalty.procedure' }], null),
    step('repairOnFulfilment', [], null),
    step('daysBetween', [{ name: 'last', value: '2026-11-30' }], '-9'),
    step('daysBetween', [{ name: 'last', value: '2026-11-12' }], '9'),
    step('factAsked', [{ name: 'fact', value: 'publicity.shown' }], 'unknown'),
    step('ruleAsked', [], 'no'),
  ]; // prettier-ignore
  show(() => Promise.resolve({ class: [], readings: [], findings: [], qualifications: [], governing }))();
  await waitFor(() => screen.getByText(/按认定那天的规定《克拉玛依市社会信用条例》：2029年6月15日。/));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '公示的最后一天（严重失信），按认定那天的规定《克拉玛依市社会信用条例》：2029年6月15日。',
    '这条规定管不管得到，还要看：处罚用的是简易程序还是普通程序。',
    '不用等，把该做的都做完的那天就可以申请修复：还不能确定。',
    '离最后一天2026年11月30日还有 9 天。',
    '最后一天2026年11月12日已经过去 9 天。',
    '看“现在是否还在公示”是不是符合条件：还不能确定。',
    '这条规定算下来：不是。',
  ]);
});

test('each finding is a part of its own, and one of a draft says so', async () => {
  const asked = (citation: string): Step => ({
    kind: 'ruleAsked',
    inputs: [],
    result: 'yes',
    citations: [citation],
    certainty: 'official',
  });
  const findings = [
    { code: 'must-not-enter', steps: [asked('KLM-33')] },
    { code: 'recorded-twice', steps: [asked('KLM-33')] },
    { code: 'must-not-enter', steps: [asked('HLJD-19')] },
  ] satisfies Explanation['findings'];
  show(() => Promise.resolve({ class: [], readings: [], governing: [], qualifications: [], findings }))();
  await waitFor(() => screen.getByRole('heading', { name: '有没有重复记录' }));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    '该不该收进信用记录',
    '有没有重复记录',
    '草案：该不该收进信用记录',
  ]);
});

test('where there are no steps it says so', async () => {
  show(() => Promise.resolve(null))();
  await waitFor(() => screen.getByText('停下了，没有算完。'));
});
