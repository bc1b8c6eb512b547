import type { RecordedFact } from '../engine/answers';

/** What an invented record says of an entry, written by hand. */
export const recordedFacts: RecordedFact[] = [
  { path: 'id', kind: 'text', value: 'e1' },
  { path: 'kind', kind: 'word', value: 'penalty' },
  { path: 'title', kind: 'text', value: '未按规定检查作业现场的安全设施' },
  { path: 'provider.name', kind: 'text', value: '克拉玛依市应急管理局（示例）' },
  { path: 'provider.role', kind: 'word', value: 'authority' },
  { path: 'document.number', kind: 'text', value: '示例应急罚〔2026〕7号' },
  { path: 'determinedOn', kind: 'day', value: '2026-06-15' },
  { path: 'class', kind: 'word', value: 'general' },
  { path: 'penalty.procedure', kind: 'word', value: 'ordinary' },
  { path: 'penalty.measures[0].kind', kind: 'word', value: 'fine' },
  { path: 'penalty.measures[0].amountFen', kind: 'whole', value: '2000000' },
  { path: 'publicity.publishedOn', kind: 'day', value: '2026-06-18' },
  { path: 'publicity.shown', kind: 'flag', value: 'true' },
];

/** Of everything that happened to it later. */
export const manyFacts: RecordedFact[] = [
  ...recordedFacts,
  { path: 'circumstances.events', kind: 'none', value: '' },
  { path: 'publicity.elsewhere[0].name', kind: 'text', value: '某信息网（虚构）' },
  { path: 'publicity.elsewhere[0].url', kind: 'text', value: 'https://example.invalid/1' },
  { path: 'publicity.elsewhere[0].shown', kind: 'flag', value: 'true' },
  { path: 'data[0].field', kind: 'word', value: 'income' },
  { path: 'data[0].value', kind: 'text', value: '＊＊' },
  { path: 'listing.notice.states[0]', kind: 'word', value: 'facts' },
  { path: 'listing.notice.states[1]', kind: 'word', value: 'basis' },
  { path: 'duties.fulfilledOn', kind: 'day', value: '2026-07-10' },
  { path: 'objection[0].filedOn', kind: 'day', value: '2026-08-03' },
  { path: 'objection[0].pausedDays', kind: 'whole', value: '3' },
  { path: 'objection[1].filedOn', kind: 'day', value: '2026-10-08' },
  { path: 'repair.appliedOn', kind: 'day', value: '2026-11-02' },
  { path: 'history[0].on', kind: 'day', value: '2026-09-01' },
  { path: 'history[0].what', kind: 'text', value: '更正了文书号（虚构）' },
  { path: 'history[0].why', kind: 'text', value: '原来录错一位数（虚构）' },
];
