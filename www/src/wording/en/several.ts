import type { Wording } from '../index';

const of = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const several = {
  title: 'Several at once',
  lead: 'A firm and its branches, the clients of an adviser, a family: put several records together and see their days in one list. All of it is worked out on your device; nothing is uploaded.',
  inMemory: (name: string) => `A record among several: ${name}`,
  add: 'Add records',
  files: {
    label: 'Choose record files',
    hint: 'Several at once, or one after another. Their names end in .json.',
    hintOne: 'One at a time, as many as you like. Their names end in .json.',
    choose: 'Choose files',
    refused: (name: string, why: string) => `${name}: ${why}`,
  },
  there: (name: string) => `“${name}” is among them already.`,
  demos: 'No files? Try the invented examples',
  privacyHint: 'To look at others’ records you need their consent. When you are done, press “Wipe now”.',

  working: (at: number, all: number) => `Working on record ${at} of ${all} …`,
  done: (count: number) => `${of(count, 'record is', 'records are')} worked out.`,
  stop: 'Stop',
  goOn: 'Go on',

  list: (count: number) => of(count, 'record', 'records'),
  card: {
    file: (name: string) => `File: ${name}`,
    waiting: 'Waits its turn.',
    working: 'Being worked out …',
    stopped: 'Stopped before it was worked out.',
    entries: (count: number) => of(count, 'entry', 'entries'),
    count: (what: string, count: number) => `${what}: ${count}`,
    next: (day: string, what: string) => `Next day: ${day}, ${what}`,
    noNext: 'No days ahead.',
    missed: (count: number) =>
      `${of(count, 'limit of time has', 'limits of time have')} passed, and the record does not say that anybody acted`,
    broken: (count: number) => `Cannot be read: ${of(count, 'place needs', 'places need')} a change`,
    brokenWhat: 'The other records are not affected. Put it right and add it again.',
    problems: (count: number) => `Can be read, but ${of(count, 'place needs', 'places need')} a look`,
    look: 'See where',
    open: 'Open this one',
    openOf: (name: string) => `Open this one: ${name}`,
    remove: 'Take away',
    removeOf: (name: string) => `Take away: ${name}`,
  },

  days: {
    title: 'All days',
    none: 'No day can be worked out from these records.',
    empty: 'No days like that.',
    subject: 'Which record',
    everyone: 'All records',
    kind: 'Which days',
    everything: 'All days',
    found: (count: number) => `${of(count, 'day', 'days')}.`,
    passed: 'Passed',
    ahead: 'Ahead',
    kinds: {
      missed: 'a limit has passed with nothing noted',
      overdue: 'shown past its last day',
      limitEnds: 'last day for others to act',
      repairOpens: 'first day to ask for repair',
      displayEnds: 'last day of display',
      commitmentDue: 'last day to keep a commitment',
    },
    task: (kind: string, task: string) => `${kind}: ${task}`,
    left: (days: number) => (days === 0 ? 'today' : `in ${of(days, 'day', 'days')}`),
    over: (days: number) => `${of(days, 'day', 'days')} ago`,
    more: (count: number) => `See ${count} more`,
  },

  calendar: {
    title: 'Put all days ahead into your calendar',
    summary: (subject: string, summary: string) => `${subject}: ${summary}`,
  },
  nameless: 'Subject without a name',
} satisfies Wording['several'];
