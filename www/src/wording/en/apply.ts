import type { Wording } from '../index';

export const apply = {
  title: 'Letters you can write',
  lead: 'The most urgent first. What you fill in stays on this page and is sent nowhere; you print, sign and hand in the letter yourself.',
  leadHandOver:
    'The most urgent first. What you fill in stays in this page; once a letter is written you print, sign and hand it in yourself, or look at it, agree, and hand it in from this site.',
  none: 'There is nothing to write about this record now.',
  noRecord: 'Open a record first: what can be written, and to whom, depends on it.',
  openRecord: 'Open a record first',
  ofEntry: (title) => `About: ${title}`,
  ofSubject: 'About the whole record',
  urgent: 'These first',
  others: 'What else can be written',
  later: 'Only possible later',
  many: 'This record has many entries; only what is most urgent is listed. For the others, open the entry.',
  write: 'Write this letter',
  writeNamed: (name) => `Write: ${name}`,
  all: 'See all letters you can write',
  openFirst: 'Once your record is open you can write it here.',

  caption: (form, nth, of) => `${form} · step ${nth} of ${of}`,
  toEntry: 'Back to the entry',
  toRecord: 'Back to the whole record',
  toAll: 'See the other letters',

  start: {
    can: 'It can be handed in now.',
    another: (day) =>
      `What follows is computed for ${day}, which is not today. To write a letter of today, go back to today on the page of the record.`,
    answers: (titles) => `It answers what was found: ${titles.join('; ')}.`,
    receivers: 'To whom',
    receiver: (receiver) => `${receiver}.`,
    named: (role, name) => `${role}: ${name}`,
    receiversLaw: 'By which rules',
    papers: 'Papers to prepare',
    outdated: 'You need not hand in',
    begin: 'Fill it in',
    steps: (count) => `${count} steps. You can go back at any of them, and nothing gets lost.`,
  },

  next: 'Continue',
  back: 'Back',
  backToReview: 'Leave it as it is',
  optional: (label) => `${label} (optional)`,
  choose: 'Please choose',
  yes: 'Yes',
  no: 'No',
  cell: (column, text) => `${column}: ${text}`,
  cellEnd: '; ',
  count: (written, longest) => `${written} characters of at most ${longest}.`,
  over: (by) => `${by} characters too many; please shorten it.`,

  rows: {
    row: (nth) => `Point ${nth}`,
    add: 'Add a point',
    remove: 'Remove this point',
    removeNamed: (nth) => `Remove point ${nth}`,
    empty: 'Nothing yet.',
  },

  source: {
    record: 'From your record; you can change it.',
    finding: 'Written from what was found; please check it and change what you like.',
    law: 'Filled in by the rules; you can change it.',
    person: 'As you filled it in.',
  },

  problem: {
    missing: (label) => `Not filled in yet: ${label}`,
    wrongNumber: (label) => `The number is not right; please compare it with the original: ${label}`,
    wrongDay: (label) => `There is no such day, or it has not come yet: ${label}`,
    tooLong: (label) => `Too long; please shorten it: ${label}`,
    notAnOption: (label) => `Please choose again: ${label}`,
  },

  papers: {
    title: 'Which papers you have',
    what: 'Tick those at hand. You can write the letter without the others; you will be reminded when you check it.',
    required: 'Needed',
    optional: 'If you have it',
    have: (name) => `At hand: ${name}`,
    none: 'No rule asks for papers besides.',
  },

  review: {
    title: 'Check it all',
    what: 'All that goes into the letter. Where something is wrong, change it.',
    notSaid: 'not filled in',
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    checks: 'What the counter will look at',
    checksWhat:
      'Looked at beforehand as an officer would, to save you a trip. You can write the letter with a point unmet, but it may well be sent back.',
    outcome: { met: 'Met', open: 'Not said yet', notMet: 'Not met' },
    tally: (met, of) => `${met} of ${of} points are met.`,
    toField: 'Fill in',
    toFieldOf: (what) => `Fill in: ${what}`,
    make: 'Make the letter',
  },

  letter: {
    title: 'The letter is ready',
    caption: (receiver) => `To: ${receiver}`,
    what: 'This is the whole letter. It is in Chinese. Room is left for signatures and seals.',
    open: (count) => `${count} points are not met or not confirmed yet; it may well be sent back.`,
    back: 'Back to checking',
    commitment: 'The commitment that goes with it',
    commitmentWhat:
      'An application for repair needs it. It is made of what you filled in and is printed together with the application.',
  },

  notOpen: {
    title: 'This letter cannot be written now',
    entry: 'It does not apply to this entry now, or the record has no such entry.',
    forms: 'The forms did not arrive in full. Please look at your connection and try again.',
    again: 'Try again',
  },
} satisfies Wording['apply'];
