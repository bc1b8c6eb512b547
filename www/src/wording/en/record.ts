import type { Wording } from '../index';

const days = (count: number | null) => (count === 1 ? '1 day' : `${count ?? 0} days`);
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

export const record = {
  title: 'Credit record',
  nameless: 'Subject without a name',
  source: (name) => `From: ${name}`,
  division: 'Division code',
  invalidNumber: 'number is wrong',
  none: {
    title: 'No record is open',
    what: 'Open a record first. For your privacy it does not survive a reload of the page.',
    open: 'Open a record',
  },
  close: 'Close and forget this record',
  summary: {
    empty: 'This record has no entries.',
    count: (count) => `This record has ${entries(count)}`,
    overdue: (count) => `${entries(count)} shown past the last day: you may ask to have that stopped`,
    repairable: (count) => `repair may be asked for ${entries(count)}`,
    nextRepair: (day) => `repair may first be asked for on ${day}`,
    needsInformation: (count) => `the days of ${entries(count)} cannot be told yet`,
    found: (count) =>
      count === 1 ? 'one more thing is worth a look' : `${count} more things are worth a look`,
    calm: 'there is nothing you need to do now',
    join: (parts) => `${parts.join('; ')}.`,
  },
  counters: {
    title: 'In total',
    shown: 'On display',
    repairable: 'Repair possible now',
    overdue: 'Shown too long',
    needsInformation: 'Days not known yet',
  },
  day: {
    asOf: (day) => `Computed as of ${day}`,
    isToday: ', which is today.',
    isNotToday: ', which is not today.',
    change: 'See another day',
    legend: 'Which day?',
    hint: (example) => `For example ${example}`,
    year: 'Year',
    month: 'Month',
    day: 'Day',
    show: 'Compute as of this day',
    today: 'Back to today',
    impossible: 'There is no such day. Check year, month and day.',
    incomplete: 'Year, month and day must be numbers.',
    typed: 'Day to be seen',
  },
  problems: {
    title: (count) =>
      count === 1 ? 'One place in the file needs a check' : `${count} places in the file need a check`,
    what: 'All other entries that can be read are below, computed as usual.',
    place: (line, column) => `Line ${line}, character ${column}`,
  },
  entries: 'Each entry',
  sentence: {
    shown: ({ last, remaining }) =>
      remaining === 0
        ? `${last ?? ''} is the last day of display; from the day after it must not be shown.`
        : `Shown for ${days(remaining)} more; the last day is ${last ?? ''}.`,
    overdue: ({ last, overdue }) =>
      `The last day was ${last ?? ''}; it has been shown ${days(overdue)} too long.`,
    ended: ({ last }) => (last === null ? 'The display has ended.' : `The display ended on ${last}.`),
    needsInformation: ({ wanting }) =>
      wanting
        ? 'It cannot be told yet until when it is shown: the record lacks information.'
        : 'The rules on how long such entries are shown are not part of this site yet, so no day can be told.',
    continuing: () => 'The act goes on, so there is no last day yet.',
    longTerm: () =>
      'The rule sets no last day; it may stay. If it is a good record that you do not want shown, you may say so.',
    revoked: () => 'The document behind it was revoked or is void. It must not be shown.',
    repaired: () => 'It has been repaired and must not be shown.',
    notToBeShown: () => 'By the rules it must not be shown.',
  },
  repairNow: 'Repair may be asked for now.',
  repairNowIf: 'Repair may be asked for now, provided that all duties are performed.',
  missing: 'Still needed:',
  facts: {
    title: 'What the record says',
    provider: 'Provided by',
    documentNumber: 'Document number',
    determinedOn: 'Determined on',
    publishedOn: 'Published on',
    statedUntil: 'Announced last day',
    class: 'Class',
    measures: 'Penalty',
    fine: (kind, amount) => `${kind}, ${amount} yuan`,
  },
  dates: {
    title: 'Computed days',
    startsOn: 'Counted from',
    firstRepairDay: 'First day to ask for repair',
    lastShownDay: 'Last day of display',
    none: 'none',
    notYet: 'not known yet',
    moot: 'For comparison only: these would be the days if it could be shown.',
  },
  timeline: { today: 'Today', thatDay: 'That day' },
  reason: (days, pack, why) => `${pack} sets: ${days}. ${why}`,
  why: 'How were these days computed?',
  arithmetic: {
    class: 'First the class',
    governing: 'Then which day counts',
    draft: (topic) => `Draft: ${topic}`,
    by: 'By:',
    failed: 'This could not be computed. Please open it again.',
  },
  readings: {
    title: 'What each rule says',
    governs: 'This one counts',
    beside: 'For comparison',
    from: 'From',
    repair: 'Repair',
    last: 'Last day',
    noEnd: 'no last day',
    none: 'none given',
    dependsOn: 'Depends on: ',
  },
} satisfies Wording['record'];
