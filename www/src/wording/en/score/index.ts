import type { Wording } from '../../index';
import { ahead } from './ahead';

const points = (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`;
const change = (count: number) =>
  count === 0 ? points(0) : count < 0 ? `minus ${points(-count)}` : `plus ${points(count)}`;
const grade = (name: string, title: string | null) => (title === null ? name : `${name} (${title})`);

export const score = {
  title: 'Self-check for organisations',
  lead: 'By a published model: how many points your record comes to, why, and what would change them. All of it on your own device.',
  noRecord: 'It is worked out from a record. Open your own, or look at a sample first.',
  open: 'Open a record first',
  asOf: (day) => `Worked out from the record as of ${day}.`,
  dropped: 'It was not worked out to the end.',
  again: 'Work it out again',
  takesTime: 'There are many entries, so this takes a while. You can cancel at any time.',
  workOut: 'Work it out',
  failed: 'It could not be worked out.',
  toRecord: 'Back to the record',
  points,
  change,
  grade,
  clause: 'Clause of the model: ',
  stop: '.',

  person: {
    title: 'People are not scored here',
    what: 'Points for people should only give advantages and ease; they must not limit lawful rights and basic public services. So whatever the model, no points of people are worked out here.',
    by: 'The rule that says so is named here; we hold to it everywhere.',
  },
  otherSubjects: {
    title: 'This model is not for organisations like yours',
    what: 'It names the kinds of organisations that it is for, and yours is not among them. Please choose another model.',
  },

  official: {
    title: 'The official evaluation',
    what: 'This was published. It has nothing to do with the self-check below; neither changes the other.',
    grade: 'National public credit evaluation',
    on: 'Day of the evaluation',
    by: 'Given by',
    unknown: 'Not in the record',
    entry: 'Entry',
    none: 'The record holds no grade of the national public credit evaluation.',
    enter:
      'If you find your grade on a site such as Credit China, you can type it in: choose “Credit evaluation” as the kind, then the grade and the day. Then an objection to it can be written here.',
    toEnter: 'Type in the evaluation',
    objection: 'If you think it is wrong',
    object: 'Object to this evaluation',
    notHere:
      'In the rules of your place we found no article by which to object to an evaluation. If an entry that it used is wrong, you can object to that entry.',
  },

  self: {
    title: 'Self-check',
    mark: 'A self-check only, with no legal effect',
    what: 'It is no evaluation by any authority, and no forecast of one.',
    model: 'Which model',
    own: 'The model of whoever runs this site',
    ownFailed: 'The model of whoever runs this site could not be had.',
    range: (lowest, highest) => `At most ${points(highest)}, at least ${lowest}.`,
    from: (base) => `Everybody begins with ${points(base)}.`,
    deductionsOnly: (sum) => `Only deductions can be worked out: ${sum}.`,
    noDeductions: 'There is nothing to deduct.',
    noBase:
      'What everybody begins with and how grades are given could not be read, so there is neither a total nor a grade.',
    notInForce: 'On this day the model is not in use',
    notInForceWhat:
      'By its own days it has not begun yet or has ended. It is worked out all the same, to compare.',
    byVeto: 'Something decides the grade by itself, whatever the points; it is told below.',
  },

  about: {
    title: 'What this model is, and what could not be read',
    publisher: 'Published by',
    version: 'Version',
    versionOf: (version) => `version ${version}`,
    days: 'In use',
    since: (day) => `since ${day}`,
    between: (from, until) => `from ${from} until the day before ${until}`,
    source: 'Source',
    certainty: 'Where its numbers come from',
    own: 'It names no rule that they were read in: take them as set by whoever published it.',
    effect: 'What it is good for',
    unread: 'What could not be read',
    untold: 'What the model counts and no record tells',
    untoldItem: (what, count) => `${what}: ${count} points`,
    self: 'Each clause, and why it is as it is, stands in a document that this project publishes.',
  },

  sum: {
    title: 'How the points come about',
    what: 'Line by line from the top, so that you can add them up by hand. Each names the entry and the clause of the model.',
    picture:
      'From left to right are points; each line begins where the one before it stopped. The same follows in words.',
    start: 'To begin with',
    end: 'In all',
    endOf: (end) => `In all ${end}`,
    running: (sum) => `${sum} so far`,
    subtotal: (of, sum) => `${of} together: ${sum}`,
    whole: 'The bounds of the whole',
    months: (count) => `${count} ${count === 1 ? 'month' : 'months'} in all`,
    factor: (percent) => `Some time has passed: only ${percent}% counts, and a part is given back`,
    cap: 'Over the most that can be added; the rest does not count',
    floor: 'Over the most that can be taken; the rest is given back',
    untouched: (names) => `No entry has to do with: ${names}.`,
    none: 'No entry changes the points.',
    more: (count) => `${count} more`,
    moreBar: (count) => `${count} others`,
    why: 'Why it is so: ',
    vetoes: 'What decides the grade by itself',
    fixes: (name) => `Whatever the points, the grade is ${name}.`,
    caps: (name) => `Whatever the points, the grade is no better than ${name}.`,
    subject: 'The record as a whole',
  },

  unclear: {
    title: 'What may count, and does not yet',
    what: 'Facts are missing, so it is not certain whether these count. Nothing was taken or added for them.',
    missing: (facts) => `Missing: ${facts}.`,
    fill: 'Once you know, you can type in this entry anew and more fully.',
    toEnter: 'Type in an entry',
  },

  ...ahead,
} satisfies Wording['score'];
