import type {
  Answers,
  Check,
  ComposeFormAnswer,
  FormAttachment,
  FormColumn,
  FormField,
  LetterRequest,
  OpenedForm,
  OpenFormAnswer,
} from '../engine/answers';

/** An invented form, written by hand, for the gallery and the tests of pages and components. */
const field: FormField = {
  id: 'applicant.name',
  kind: 'text',
  input: null,
  label: { zh: '姓名或单位名称', en: 'Name' },
  hint: { zh: '和营业执照上的写法一致。', en: 'As on the licence.' },
  required: true,
  longest: 100,
  options: [],
  columns: [],
  value: null,
  source: null,
  problem: null,
};

const option = (id: string, zh: string, en: string) => ({ id, label: { zh, en }, preset: false });

export const comparison: FormColumn[] = [
  { id: 'recorded', label: { zh: '现在的记载', en: 'Recorded' } },
  { id: 'shouldBe', label: { zh: '应当是', en: 'Should be' } },
  { id: 'evidence', label: { zh: '证据', en: 'Evidence' } },
];

const ofFinding = { from: 'finding', path: null, code: 'shown-past-last-day' } as const;

export const fields = {
  name: {
    ...field,
    value: '克拉玛依市晴岚机械修理有限公司（虚构）',
    source: { from: 'record', path: 'subject.name', code: null },
  },
  phone: {
    ...field,
    id: 'applicant.phone',
    input: 'tel',
    label: { zh: '联系电话', en: 'Telephone' },
    hint: null,
  },
  acts: {
    ...field,
    id: 'agent.acts',
    kind: 'tick',
    label: { zh: '由别人代我去办', en: 'Someone else goes for me' },
    hint: null,
    required: false,
  },
  agent: {
    ...field,
    longest: 50,
    id: 'agent.name',
    label: { zh: '代办人姓名', en: 'Their name' },
    hint: null,
  },
  day: {
    ...field,
    id: 'entry.decidedOn',
    kind: 'day',
    label: { zh: '作出决定的日期', en: 'Day of the decision' },
    hint: null,
    required: false,
    value: '2025-05-20',
    source: { from: 'record', path: 'entries[1].determinedOn', code: null },
  },
  grounds: {
    ...field,
    id: 'objection.grounds',
    kind: 'choices',
    label: { zh: '为什么提异议', en: 'On what grounds' },
    hint: null,
    options: [
      option('wrong', '内容有错误', 'Something is wrong'),
      option('shownTooLong', '公示太久', 'Shown too long'),
    ],
    value: ['wrong', 'shownTooLong'],
    source: ofFinding,
  },
  rows: {
    ...field,
    id: 'objection.rows',
    kind: 'rows',
    label: { zh: '哪里不对，应该是什么', en: 'What is wrong' },
    hint: null,
    required: false,
    longest: 500,
    columns: comparison,
    value: [{ recorded: '仍在公示', shouldBe: '2026年5月20日之后不再公示' }],
    source: ofFinding,
  },
  facts: {
    ...field,
    id: 'objection.facts',
    kind: 'longText',
    label: { zh: '事实和理由', en: 'Facts and reasons' },
    longest: 2000,
    value: '这条信息最迟只能公示到2026年5月20日。',
    source: ofFinding,
  },
  receiver: {
    ...field,
    id: 'letter.receiver',
    kind: 'choice',
    label: { zh: '交给谁', en: 'To whom' },
    hint: null,
    options: [
      option('leadAuthority', '社会信用主管部门', 'The lead authority'),
      option('provider', '提供信息的单位', 'The provider'),
    ],
    value: 'leadAuthority',
    source: { from: 'law', path: null, code: null },
  },
} satisfies Record<string, FormField>;

export const papers: FormAttachment[] = [
  {
    id: 'licence',
    name: { zh: '营业执照复印件', en: 'Copy of the licence' },
    why: { zh: '证明单位的身份。', en: 'Shows who you are.' },
    citations: [],
    certainty: null,
    required: true,
    have: false,
  },
  {
    id: 'decision',
    name: { zh: '决定书复印件', en: 'Copy of the decision' },
    why: { zh: '记录和文书对不上，就靠它说明。', en: 'Where record and document differ, it tells.' },
    citations: ['KLM-33'],
    certainty: 'official',
    required: false,
    have: false,
  },
];

export const checks: Check[] = [
  {
    id: 'signed',
    outcome: 'open',
    field: 'paper.original',
    words: { zh: '会亲笔签名。', en: 'It will be signed by hand.' },
    citations: [],
  },
  {
    id: 'right',
    outcome: 'met',
    field: null,
    words: { zh: '号码都对。', en: 'All numbers are right.' },
    citations: ['KLM-33'],
  },
  {
    id: 'complete',
    outcome: 'notMet',
    field: 'applicant.phone',
    words: { zh: '必填的都填了。', en: 'All that is needed is there.' },
    citations: [],
  },
];

export const form: OpenedForm = {
  form: 'F3',
  entry: 'e1',
  title: { zh: '信用信息异议申请书', en: 'Objection to credit information' },
  about: { zh: '记录有错的，用这封信要求更正。不收费。', en: 'Asks to have it put right. It is free.' },
  from: '2026-11-21',
  blockers: [],
  findings: ['shown-past-last-day'],
  receivers: [
    {
      pack: 'KLM',
      role: 'leadAuthority',
      called: { zh: '社会信用主管部门（发展改革部门）', en: 'the authority that leads social credit work' },
      name: null,
      citations: ['KLM-33'],
      certainty: 'official',
      draft: false,
    },
    {
      pack: 'O36',
      role: 'provider',
      called: { zh: '信息提供单位', en: 'the provider of the information' },
      name: '克拉玛依市应急管理局（示例）',
      citations: ['O36-periods'],
      certainty: 'secondary',
      draft: false,
    },
  ],
  steps: [],
  attachments: papers,
  outdated: [
    {
      id: 'training',
      name: { zh: '信用修复培训证明', en: 'Certificate of a training' },
      why: { zh: '现在的规定不要了。', en: 'The rules no longer ask for it.' },
      citations: ['O36-periods'],
    },
  ],
};

/** The form as the engine would open it with these answers: the name of an agent is asked where there is one. */
export function openedForm(answers: Answers = {}): OpenedForm {
  const with_ = (one: FormField): FormField => {
    const value = answers[one.id];
    if (value === undefined) return one;
    const missing = one.required && value === '';
    return {
      ...one,
      value,
      source: { from: 'person', path: null, code: null },
      problem: missing
        ? 'missing'
        : one.input === 'tel' && !(typeof value === 'string' && /^[\d-]+$/.test(value))
          ? 'wrongNumber'
          : null,
    };
  };
  const step = (id: string, zh: string, en: string, asked: FormField[]) => ({
    id,
    title: { zh, en },
    fields: asked.map(with_),
  });
  const { name, phone, acts, agent, day, grounds, rows, facts, receiver } = fields;
  const have = answers['attachments'];
  return {
    ...form,
    attachments: papers.map((paper) => ({
      ...paper,
      have: Array.isArray(have) && have.some((id) => id === paper.id),
    })),
    steps: [
      step('objection', '异议的内容', 'What you object to', [day, grounds, rows, facts]),
      step('applicant', '申请人', 'Who applies', [name, phone]),
      step('agent', '代办人', 'Who goes', answers['agent.acts'] === true ? [acts, agent] : [acts]),
      step('receiver', '交给谁', 'To whom', [receiver]),
    ],
  };
}

export function openForm({ form: of, entry, answers }: LetterRequest): OpenFormAnswer {
  const code = of === 'F3' ? 'unknown-entry' : 'form-not-open';
  if (of !== 'F3' || entry !== 'e1')
    return {
      status: 'failure',
      problems: [{ code, severity: 'error', path: 'form', line: 0, column: 0, found: of, expected: null }],
    };
  return { status: 'success', ...openedForm(answers) };
}

const digest = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';

export function composeForm(request: LetterRequest): ComposeFormAnswer {
  const opened = openForm(request);
  if (opened.status === 'failure') return opened;
  const phone = request.answers?.['applicant.phone'];
  return {
    status: 'success',
    letter: {
      title: opened.title.zh,
      receiver: '社会信用主管部门',
      blocks: [
        { kind: 'facts', rows: [{ label: '联系电话', value: typeof phone === 'string' ? phone : '' }] },
      ],
      enclosures: [],
      signature: [{ label: '申请人签字', kind: 'sign', value: null }],
      date: '2026年11月21日',
      notes: [],
      digest,
      fileName: '信用信息异议申请书',
    },
    checks: checks.map((check) =>
      check.id === 'complete' && phone !== undefined ? { ...check, outcome: 'met' } : check,
    ),
    data: '{}',
    digest,
  };
}
