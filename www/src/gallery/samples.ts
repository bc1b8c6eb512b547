import type {
  About,
  Display,
  EntryView,
  Evaluation,
  Explanation,
  PackView,
  Problem,
  Provision,
  Reading,
  Recorded,
} from '../engine/answers';
import { finding } from './findings';
import { letters } from './letters';
import { recordedFacts } from './recorded-facts';

/** Invented answers, written by hand, for the gallery and the tests of components. */
export const reading: Reading = {
  pack: 'O36',
  rule: 'O36.display.general',
  class: 'general',
  startsOn: '2026-06-15',
  firstRepairDay: '2026-09-16',
  lastShownDay: '2027-06-15',
  longTerm: false,
  certainty: 'secondary',
  citations: ['O36-periods'],
  governs: true,
  missing: [],
};

export const frame: Reading = {
  ...reading,
  pack: 'KLM',
  rule: 'KLM-33.display',
  class: null,
  firstRepairDay: null,
  lastShownDay: '2029-06-15',
  certainty: 'official',
  citations: ['KLM-33'],
  governs: false,
};

export const recorded: Recorded = {
  kind: 'penalty',
  title: '未按规定检查作业现场的安全设施',
  provider: '克拉玛依市应急管理局（示例）',
  documentNumber: '示例应急罚〔2026〕7号',
  determinedOn: '2026-06-15',
  publishedOn: '2026-06-18',
  statedUntil: null,
  class: 'general',
  measures: [{ kind: 'fine', amountFen: 2_000_000 }],
  shown: true,
  facts: recordedFacts,
  sensitive: [],
};

export const display: Display = {
  status: 'shown',
  startsOn: '2026-06-15',
  firstRepairDay: '2026-09-16',
  lastShownDay: '2027-06-15',
  remainingDays: 206,
  overdueDays: null,
  governing: 'O36',
  reasons: [
    { day: 'lastShownDay', pack: 'O36', why: 'ruleOfItsDay', citations: [], certainty: 'secondary' },
    { day: 'firstRepairDay', pack: 'O36', why: 'ruleOfItsDay', citations: [], certainty: 'secondary' },
  ],
  readings: [frame, reading],
  missing: [],
};

export const entry: EntryView = {
  id: 'e1',
  recorded,
  display,
  packs: ['KLM', 'O36'],
  placeOfSubject: false,
  findings: [finding('shown-past-last-day', 'no')],
  clocks: [],
  actions: [letters.repair, letters.objection],
};

export const problem: Problem = {
  code: 'impossible-day',
  severity: 'error',
  path: 'entries[1].determinedOn',
  line: 21,
  column: 24,
  found: '2026-02-30',
  expected: null,
};

export const evaluation: Evaluation = {
  problems: [],
  subject: {
    kind: 'legalPerson',
    name: '克拉玛依市晴岚机械修理有限公司（虚构）',
    id: { kind: 'uscc', number: '91650200MA7QL0X16A', valid: true },
    division: '650200',
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
    commitment: [],
    supervision: { level: null, citations: [], draftLevel: null, draftCitations: [] },
    score: {
      status: 'allowed',
      refusal: null,
      model: 'self-check',
      inForce: true,
      points: 80,
      base: 90,
      grade: 'B',
      contributions: [
        {
          kind: 'event',
          indicator: 'penalties',
          event: 'general-penalty',
          clause: '1.1.2',
          entry: 'e1',
          points: -10,
          months: null,
          perMille: null,
        },
      ],
      vetoes: [],
      unclear: [],
      official: null,
      citations: [],
      draftCitations: [],
    },
    findings: [finding('identifier-invalid', 'no')],
    actions: [letters.authorisation],
    agenda: [{ day: '2027-06-15', kind: 'displayEnds', entry: 'e1', limit: null, provisional: false }],
  },
  entries: [entry],
  measures: [
    {
      id: 'm1',
      kind: 'keySupervision',
      on: '2026-07-01',
      by: '克拉玛依市应急管理局（示例）',
      endedOn: null,
      target: 'subject',
      entry: 'e1',
      published: true,
      findings: [finding('measure-outside-list', 'unknown', { missing: ['measure.inNationalList'] })],
    },
  ],
  authorisations: [
    {
      id: 'a1',
      grantee: '晴岚街道办事处（虚构）',
      scope: ['all'],
      purpose: null,
      from: '2026-07-01',
      until: null,
      bundled: false,
      findings: [finding('authorisation-bundled', 'no')],
    },
  ],
  priorities: [
    {
      about: { kind: 'entry', id: 'e1' },
      help: 'repair',
      code: null,
      open: false,
      more: [],
      form: 'F1',
      since: '2026-09-16',
      until: '2027-06-15',
      citations: ['KLM-35'],
      draft: false,
    },
  ],
  selection: {
    division: '650200',
    packs: [
      { id: 'KLM', title: '克拉玛依市社会信用条例', level: 'city', division: '6502' },
      { id: 'O36', title: '信用修复管理办法', level: 'national', division: null },
    ],
  },
};

export const explanation: Explanation = {
  class: [{ kind: 'classStated', inputs: [], result: 'general', citations: [], certainty: null }],
  readings: [
    {
      pack: 'KLM',
      rule: 'KLM-33.display',
      steps: [
        {
          kind: 'longestEnds',
          inputs: [
            { name: 'start', value: '2026-06-15' },
            { name: 'period', value: '3 years' },
          ],
          result: '2029-06-15',
          citations: ['KLM-33'],
          certainty: 'official',
        },
      ],
    },
    {
      pack: 'O36',
      rule: 'O36.display.general',
      steps: [
        {
          kind: 'startsOnDetermination',
          inputs: [],
          result: '2026-06-15',
          citations: ['O36-periods'],
          certainty: 'secondary',
        },
        { kind: 'repairAfterShortest', inputs: [], result: '2026-09-16', citations: [], certainty: null },
      ],
    },
  ],
  governing: [
    {
      kind: 'ownRule',
      inputs: [{ name: 'pack', value: 'O36' }],
      result: '2027-06-15',
      citations: [],
      certainty: null,
    },
  ],
  qualifications: [],
  findings: [
    {
      code: 'shown-past-last-day',
      steps: [
        {
          kind: 'factAsked',
          inputs: [{ name: 'fact', value: 'display.lastShownDay' }],
          result: 'no',
          citations: [],
          certainty: null,
        },
        { kind: 'ruleAsked', inputs: [], result: 'no', citations: ['O36-periods'], certainty: 'secondary' },
      ],
    },
  ],
};

const pack: PackView = {
  id: 'KLM',
  title: '克拉玛依市社会信用条例',
  number: null,
  level: 'city',
  status: 'inForce',
  from: '2023-01-01',
  until: null,
  readAs: 'official',
  verifiedOn: '2026-11-20',
  published: '国家法律法规数据库',
};

export const about: About = {
  engine: '0.1.0',
  calendarKnownUntil: '2026-12-31',
  packs: [
    pack,
    {
      ...pack,
      id: 'O36',
      title: '信用修复管理办法',
      number: '国家发展改革委令第36号',
      level: 'national',
      from: '2026-04-01',
      readAs: 'secondary',
    },
  ],
};

export const provisions: readonly Provision[] = [
  { id: 'KLM-33', pack: 'KLM', article: '第三十三条', gist: '通常最多公开三年。' },
  { id: 'O36-periods', pack: 'O36', article: '公示期限的规定', gist: '分三类，各有期限。' },
];
