import { EntrySheet } from '.';
import type { Display, EntryView, Recorded } from '../../engine/answers';
import { clocks } from '../../gallery/clocks';
import { finding, manyFindings } from '../../gallery/findings';
import { letters } from '../../gallery/letters';
import { manyFacts } from '../../gallery/recorded-facts';
import { display, entry, explanation, recorded } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';

const unknown: Partial<Display> = {
  firstRepairDay: null,
  lastShownDay: null,
  remainingDays: null,
  governing: null,
  reasons: [],
};

const card = (changes: Partial<Display>, more: Partial<EntryView> = {}) => (
  <EntrySheet
    entry={{ ...entry, actions: [letters.objection], ...more, display: { ...display, ...changes } }}
    asOf="2026-11-21"
    isToday
    explain={() => Promise.resolve(explanation)}
  />
);

const past: Partial<Display> = {
  startsOn: '2025-03-31',
  firstRepairDay: '2025-07-01',
  lastShownDay: '2026-03-31',
};

const good: Recorded = { ...recorded, kind: 'honour', title: '志愿服务表彰', class: null, measures: [] };

export const stories: Stories = {
  shown: () => card({}, { actions: entry.actions }),
  dutiesNotStated: () =>
    card(
      {},
      {
        actions: [
          {
            ...letters.repair,
            blockers: [{ needs: 'dutiesPerformed', outcome: 'unknown', missing: ['duties.fulfilledOn'] }],
          },
        ],
      },
    ),
  blocked: () => card({}, { actions: [letters.blocked] }),
  lastDay: () =>
    card({
      startsOn: '2025-11-21',
      firstRepairDay: '2026-02-22',
      lastShownDay: '2026-11-21',
      remainingDays: 0,
    }),
  overdue: () =>
    card(
      { ...past, status: 'overdue', remainingDays: null, overdueDays: 235 },
      { findings: [finding('shown-past-last-day', 'yes')] },
    ),
  ended: () => card({ ...past, status: 'ended', remainingDays: null }),
  endedButMaybeShown: () =>
    card(
      { ...past, status: 'ended', remainingDays: null },
      { findings: [finding('shown-past-last-day', 'unknown', { missing: ['publicity.shown'] })] },
    ),
  needsInformation: () =>
    card(
      { ...unknown, status: 'needsInformation', missing: ['class'] },
      { recorded: { ...recorded, class: null } },
    ),
  continuing: () => card({ ...unknown, status: 'continuing' }),
  longTerm: () =>
    card(
      { ...unknown, status: 'longTerm' },
      { recorded: good, actions: [{ ...letters.objection, form: 'F9', findings: [] }] },
    ),
  repaired: () => card({ status: 'repaired' }),
  revoked: () => card({ status: 'revoked' }),
  notToBeShown: () => card({ status: 'notToBeShown' }, { findings: [finding('must-not-enter', 'yes')] }),
  veiled: () => (
    <EntrySheet
      entry={{
        ...entry,
        recorded: {
          ...recorded,
          title: '会员资料写有＊＊',
          facts: [{ path: 'title', kind: 'text', value: '会员资料写有血型' }],
          sensitive: [{ field: 'bloodType', place: 'title', from: 6, to: 8 }],
        },
      }}
      asOf="2026-11-21"
      isToday
      explain={() => Promise.resolve(explanation)}
    />
  ),
  muchRecorded: () => (
    <EntrySheet
      entry={{ ...entry, recorded: { ...recorded, facts: manyFacts } }}
      source={{ name: '信用服务窗口（虚构）', retrievedOn: '2026-11-20' }}
      asOf="2026-11-21"
      isToday
      explain={() => Promise.resolve(explanation)}
    />
  ),
  muchFound: () =>
    card(
      { ...past, status: 'overdue', remainingDays: null, overdueDays: 235 },
      {
        findings: [...manyFindings],
        clocks: Object.values(clocks),
        actions: Object.values(letters).slice(1),
        placeOfSubject: true,
      },
    ),
  barelyRecorded: () =>
    card(
      {
        ...unknown,
        status: 'needsInformation',
        startsOn: null,
        readings: [],
        missing: ['determinedOn', 'class'],
      },
      {
        recorded: {
          ...recorded,
          title: null,
          provider: null,
          documentNumber: null,
          determinedOn: null,
          publishedOn: null,
          class: null,
          measures: [],
          facts: recorded.facts.slice(0, 2),
        },
      },
    ),
  withoutRule: () =>
    card(
      { ...unknown, status: 'needsInformation', startsOn: null, readings: [] },
      { recorded: { ...good, title: '见义勇为表彰' } },
    ),
};
