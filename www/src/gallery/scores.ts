import type {
  Contribution,
  ModelEvent,
  ModelIndicator,
  ModelView,
  Qualification,
  Score,
  ScoreAnswer,
  Scored,
  ScorePath,
  ScorePoint,
  ScoreState,
  StepView,
} from '../engine/answers';

/** Invented answers about points, written by hand. The model is an invented one too. */
const both = (zh: string, en: string) => ({ zh, en });

const indicator = (
  id: string,
  clause: string,
  [zh, en]: readonly [string, string],
  more: Partial<ModelIndicator> = {},
): ModelIndicator => ({
  id,
  within: null,
  clause,
  title: both(zh, en),
  why: null,
  cap: null,
  floor: null,
  ...more,
});

const event = (
  id: string,
  of: string,
  clause: string,
  [points, zh, en]: readonly [number, string, string],
): ModelEvent => ({ id, indicator: of, clause, title: both(zh, en), points });

export const model: ModelView = {
  id: 'made-up',
  version: '1.0',
  title: both('样例模型（虚构）', 'Sample model (invented)'),
  publisher: both('示例单位（虚构）', 'A sample publisher (invented)'),
  from: '2026-01-01',
  until: null,
  source: '示例公告（虚构）',
  certainty: 'official',
  legalEffect: both('只供自查，没有法律效力', 'A self-check only, without legal effect'),
  clause: '0',
  base: 90,
  lowest: 0,
  highest: 100,
  rounding: 'towardsZero',
  subjects: ['legalPerson', 'unincorporated'],
  leaves: ['revoked', 'repaired', 'displayEnded', 'keptOut'],
  unread: [both('国家标准的权重没有读到', 'The weights of the national standard could not be read')],
  grades: [
    { grade: 'A', from: 85, title: both('很好', 'Very good') },
    { grade: 'B', from: 70, title: both('较好', 'Good') },
    { grade: 'C', from: 50, title: both('一般', 'Fair') },
    { grade: 'D', from: 0, title: both('较差', 'Poor') },
  ],
  indicators: [
    indicator('law', '1', ['遵守法律', 'Keeping the law'], {
      floor: -70,
      why: both('一类问题不该扣光所有分', 'One kind of trouble should not take every point'),
    }),
    indicator('penalties', '1.1', ['行政处罚', 'Penalties'], { within: 'law', floor: -40 }),
    indicator('lists', '1.2', ['名单', 'Lists'], { within: 'law', floor: -60 }),
    indicator('duties', '2', ['履行义务', 'Performing duties'], { floor: -60 }),
    indicator('good', '3', ['守信', 'Good standing'], { cap: 10 }),
  ],
  events: [
    event('general-penalty', 'penalties', '1.1.2', [-10, '一般行政处罚', 'General penalty']),
    event('serious-penalty', 'penalties', '1.1.3', [-25, '严重行政处罚', 'Serious penalty']),
    event('abnormal-list', 'lists', '1.2.2', [-15, '列入经营异常名录', 'On the abnormal list']),
    event('arrears-short', 'duties', '2.2.1', [-5, '欠缴不超过 6 个月', 'Arrears of up to 6 months']),
    event('honour', 'good', '3.3', [3, '市级表彰', 'Honour of a city']),
  ],
  vetoes: [{ id: 'in-default', clause: '4.2', title: both('还没有履行判决', 'In default on a judgment') }],
  untold: [],
};

/** A table of deductions of which neither base nor grades could be read. */
export const deductions: ModelView = {
  ...model,
  id: 'deductions',
  version: '2020',
  title: both('样例扣分表（虚构）', 'Sample table of deductions (invented)'),
  certainty: 'secondary',
  clause: null,
  base: null,
  lowest: null,
  highest: null,
  grades: [],
  untold: [{ clause: '合同违约', title: both('合同违约', 'Breach of contract'), points: '-20' }],
};

export const contribution = (changes: Partial<Contribution> = {}): Contribution => ({
  kind: 'event',
  indicator: 'penalties',
  event: 'general-penalty',
  clause: '1.1.2',
  entry: 'e1',
  points: -10,
  months: null,
  perMille: null,
  ...changes,
});

const serious = { event: 'serious-penalty', clause: '1.1.3', entry: 'e2' } as const;

/** 90 − 10 − 25 + 8 + 3 = 66. */
export const score: Score = {
  status: 'allowed',
  refusal: null,
  model: 'made-up',
  inForce: true,
  points: 66,
  base: 90,
  grade: 'C',
  contributions: [
    contribution(),
    contribution({ ...serious, points: -25 }),
    contribution({ ...serious, kind: 'factor', clause: '1.1.4', points: 8, perMille: 700 }),
    contribution({ event: 'honour', indicator: 'good', clause: '3.3', entry: 'e3', points: 3 }),
  ],
  vetoes: [],
  unclear: [],
  official: { entry: 'e4', grade: 'B', on: '2026-06-30' },
  citations: [],
  draftCitations: [],
};

export const refusedScore: Score = {
  ...score,
  status: 'refused',
  refusal: 'person',
  points: null,
  base: null,
  grade: null,
  contributions: [],
  official: null,
  citations: ['KLM-33'],
};

const qualified = (
  outcome: Qualification['outcome'],
  changes: Partial<Qualification> = {},
): Qualification => ({
  pack: 'KLM',
  outcome,
  missing: [],
  against: [],
  citations: ['KLM-33'],
  draft: false,
  ...changes,
});

export const state: ScoreState = {
  day: '2026-11-21',
  score,
  supervision: { level: 'usual', citations: ['KLM-33'], draftLevel: null, draftCitations: [] },
  incentive: [qualified('no', { against: [{ kind: 'standingRecord', outcome: 'yes', entries: ['e1'] }] })],
  commitment: [qualified('yes')],
};

/** 90 − 25 + 8 + 3 = 76. */
export const after: ScoreState = {
  ...state,
  day: '2027-01-31',
  score: {
    ...score,
    points: 76,
    grade: 'B',
    contributions: score.contributions.filter(({ entry }) => entry !== 'e1'),
  },
  supervision: { ...state.supervision, level: 'fewer' },
  incentive: [qualified('unknown', { missing: ['law.incentiveList'] })],
};

export const step = (changes: Partial<StepView> = {}): StepView => ({
  step: 'repair',
  entry: 'e1',
  on: '2026-12-04',
  opensOn: '2026-12-04',
  refusal: null,
  needs: [],
  ...changes,
});

export const line: readonly ScorePoint[] = [
  { day: '2026-11-21', points: 66, grade: 'C', left: [], came: ['e1', 'e2', 'e3'] },
  { day: '2027-03-31', points: 73, grade: 'B', left: [], came: [] },
  { day: '2027-06-16', points: 83, grade: 'B', left: [{ entry: 'e1', why: 'displayEnded' }], came: [] },
  { day: '2028-04-01', points: 93, grade: 'A', left: [{ entry: 'e2', why: null }], came: ['e5'] },
];

export const path: ScorePath = {
  grade: 'B',
  on: '2026-12-04',
  steps: [step({ needs: ['dutiesPerformed'] })],
  fewest: true,
  after,
};

export const unreachable: ScorePath = { grade: 'A', on: null, steps: [], fewest: true, after: null };

export const scored: Scored = {
  problems: [],
  model,
  now: state,
  changed: null,
  line: [...line],
  path: null,
};

/** The answer to whatever is asked of the invented model. */
export function scoreAnswer(changes: Partial<Scored> = {}): ScoreAnswer {
  return { status: 'success', ...scored, ...changes };
}
