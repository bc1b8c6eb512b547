import { expect, test } from 'vitest';
import type { DisplayStatus, EntryView, OfficialGrade } from '../engine/answers';
import { finding } from '../gallery/findings';
import { publicEntry } from '../gallery/codes';
import { rowOf } from '../gallery/rows';
import { evaluation } from '../gallery/samples';
import { candidates, offerOf } from './offer';

const shown = publicEntry({ id: 'e1', kind: 'penalty', title: '甲' });

function offered(entries: readonly EntryView[], official: OfficialGrade | null = null) {
  const rows = entries.map((entry) => rowOf(entry));
  const ids = candidates(rows);
  const { subject } = evaluation;
  return offerOf({
    day: '2026-11-21',
    source: null,
    rows,
    evaluation: {
      subject: { ...subject, score: { ...subject.score, official } },
      entries: entries.filter(({ id }) => ids.includes(id)),
    },
  });
}
const textsOf = (...entries: readonly EntryView[]) =>
  offered(entries)
    .lines.filter(({ id }) => id.startsWith('entry:'))
    .map(({ text }) => text);

const withStatus = (status: DisplayStatus): EntryView => ({
  ...shown,
  display: { ...shown.display, status },
});

test('an entry on show is offered with who decided it, when, and until when it may be shown', () => {
  expect(textsOf(shown)).toEqual([
    '行政处罚：甲（克拉玛依市应急管理局（示例），2026-06-15，推算可公示到2027-06-15）',
  ]);
});

test.each([
  ['ended', 'over'],
  ['repaired', 'over'],
  ['revoked', 'over'],
  ['overdue', 'mustGo'],
  ['notToBeShown', 'mustGo'],
] as const)('what is %s is not offered', (status, reason) => {
  const { lines, leftOut } = offered([withStatus(status)]);
  expect(lines.map(({ id }) => id)).toEqual(['name', 'number', 'count']);
  expect(lines.find(({ id }) => id === 'count')?.text).toBe('企业记录里可列的公示信息：0条');
  expect(leftOut).toEqual({
    over: 0,
    mustGo: 0,
    notShown: 0,
    notKnown: 0,
    closed: 0,
    personal: 0,
    [reason]: 1,
  });
});

test.each(['shown', 'longTerm', 'continuing', 'needsInformation'] as const)(
  'what is %s is offered',
  (status) => {
    expect(textsOf(withStatus(status))).toHaveLength(1);
  },
);

test('what is not seen on show is not offered, whatever the law lets be shown', () => {
  const as = (seen: boolean | null): EntryView => ({
    ...shown,
    recorded: { ...shown.recorded, shown: seen },
  });
  expect(textsOf(as(false), as(null))).toEqual([]);
  expect(offered([as(false), as(null)]).leftOut).toMatchObject({ notShown: 1, notKnown: 1 });
});

test.each(['shared', 'authorised'])('what is disclosed as %s is not offered', (channel) => {
  const closed = publicEntry({ id: 'e1', kind: 'penalty', title: '甲', facts: [['channel', channel]] });
  expect(textsOf(closed)).toEqual([]);
  expect(offered([closed]).leftOut.closed).toBe(1);
});

test('what tells, or may tell, of people is not offered; what certainly does not, is', () => {
  const tells: EntryView = {
    ...shown,
    recorded: { ...shown.recorded, sensitive: [{ place: 'title', from: 0, to: 1, field: 'illness' }] },
  };
  const found = (outcome: 'yes' | 'unknown' | 'no'): EntryView => ({
    ...shown,
    findings: [finding('personal-data-unmasked', outcome)],
  });
  expect(textsOf(tells)).toEqual([]);
  expect(textsOf(found('yes'))).toEqual([]);
  expect(textsOf(found('unknown'))).toEqual([]);
  expect(textsOf(found('no'))).toHaveLength(1);
});

test('only a commitment that was kept is among the good', () => {
  const commitment = (status: string) =>
    publicEntry({ id: status, kind: 'commitment', title: '乙', facts: [['commitment.status', status]] });
  const { lines } = offered([commitment('kept'), commitment('broken'), commitment('performing')]);
  const parts = lines.filter(({ id }) => id.startsWith('entry:')).map(({ id, part }) => [id, part]);
  expect(parts).toEqual([
    ['entry:kept', 'good'],
    ['entry:broken', 'other'],
    ['entry:performing', 'other'],
  ]);
});

test('the official grade is one line, and only where its entry is public', () => {
  const official = { entry: 'e6', grade: 'A', on: '2026-03-31' };
  const entry = publicEntry({ id: 'e6', kind: 'evaluation', title: '全国公共信用综合评价：A 级' });
  const ids = (entries: readonly EntryView[]) => offered(entries, official).lines.map(({ id }) => id);
  expect(ids([entry])).toEqual(['name', 'number', 'count', 'grade']);
  expect(offered([entry], official).lines[3]?.text).toBe('公共信用综合评价：A（2026-03-31）');
  expect(ids([{ ...entry, recorded: { ...entry.recorded, shown: null } }])).toEqual([
    'name',
    'number',
    'count',
  ]);
});
