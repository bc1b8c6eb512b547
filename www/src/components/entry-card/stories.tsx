import { EntryCard } from '.';
import type { Display, EntryView } from '../../engine/answers';
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
  <EntryCard
    entry={{ ...entry, ...more, display: { ...display, ...changes } }}
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

export const stories: Stories = {
  shown: () => card({}),
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
      { findings: [{ code: 'shown-past-last-day', outcome: 'yes', missing: [], citations: [] }] },
    ),
  ended: () => card({ ...past, status: 'ended', remainingDays: null }),
  endedButMaybeShown: () =>
    card(
      { ...past, status: 'ended', remainingDays: null },
      {
        findings: [
          { code: 'shown-past-last-day', outcome: 'unknown', missing: ['publicity.shown'], citations: [] },
        ],
      },
    ),
  needsInformation: () =>
    card(
      { ...unknown, status: 'needsInformation', missing: ['class'] },
      { recorded: { ...recorded, class: null } },
    ),
  continuing: () => card({ ...unknown, status: 'continuing' }),
  longTerm: () => card({ ...unknown, status: 'longTerm' }),
  repaired: () => card({ status: 'repaired' }),
  revoked: () => card({ status: 'revoked' }),
  notToBeShown: () => card({ status: 'notToBeShown' }),
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
        },
      },
    ),
  withoutRule: () =>
    card(
      { ...unknown, status: 'needsInformation', startsOn: null, readings: [] },
      { recorded: { ...recorded, kind: 'honour', title: '见义勇为表彰', class: null, measures: [] } },
    ),
};
