import type { Wording } from '../index';

type Law = Wording['law'];

const moment: Law['limits']['moment'] = {
  objectionReceived: 'the objection was received',
  objectionMarked: 'the entry was marked',
  objectionAnswered: 'the objection was answered',
  correctedAfterObjection: 'the entry was changed after an objection',
  helpAsked: 'help was asked for',
  basisChanged: 'the document that revoked or changed the basis took effect',
  changeNotified: 'word came that the basis had changed',
  wordHadCome: 'word of the change had come',
  withdrawn: 'the penalty was withdrawn',
  entryUpdated: 'the entry was updated',
  errorDiscovered: 'the error was found',
  errorCorrected: 'the error was corrected',
  statementReceived: 'the statement was received',
  statementAnswered: 'the statement was answered',
  repairApplied: 'repair was applied for',
  repairForwarded: 'the application was passed to the body that decided',
  repairAccepted: 'the application was accepted',
  repairDecided: 'the application was decided',
  complaintAccepted: 'the complaint was accepted',
  complaintAnswered: 'the complaint was answered',
  licenceDecided: 'the licence was granted on a commitment',
  commitmentChecked: 'the commitment was checked',
  displayEnded: 'display ended',
  takenDown: 'the entry was taken down',
};

const notInList =
  'The kinds listed bind the local catalogue only. An act that another catalogue names is not held to be outside.';
const goneBasis = 'For a basis that is gone there is no request of its own. We treat the entry as wrong.';
const nobodyNamed = 'It names nobody to ask to hide a good record. We write to whoever may show it.';

const notes: Law['notes'] = {
  KLM: [goneBasis, nobodyNamed, 'We count every act that a catalogue names among the ten kinds listed.'],
  XJ: [
    'It names no day from which display is counted. Like the national rule, we count from determination.',
    'Leniency asks for “not on purpose, minor, occasional” and leaves open whether all are needed. Where only some are so, we say that it is not known.',
    'It does not say who takes applications for repair.',
  ],
  SQ: [
    notInList,
    'Where the kind of provider is not known, we take the entry for public credit information.',
  ],
  JS: [notInList],
  ZY: [
    'By its letter repair is open only after the whole period; by the national rule after the shortest one. Both are listed, and the letter does not decide.',
    goneBasis,
  ],
  HLJ: [notInList, nobodyNamed],
  HLJD: ['Where the kind of provider is not known, we take it for a public one.'],
  O36: [
    'Of its text only the first four articles were read, the rest in reports. The numbers of articles could not be checked.',
    'Where a penalty has several parts, the heaviest sets the class.',
    'For entries older than this rule it counts only where it is kinder, and from its own first day.',
  ],
  D527: ['It knew two classes, general and serious. What is minor today we count as general then.'],
  CC: ['A last day of display that is a day off does not move: that would only lengthen display.'],
};

export const law = {
  title: 'The law',
  lead: 'Everything is computed by these rules alone. Open one to see what it settles, where each number comes from and how we read it.',
  inForce: (from) => `in force from ${from}`,
  until: (until) => ` until before ${until}`,

  groups: {
    inForce: { title: 'In force', what: 'Cities first, then provinces and regions, then the whole country.' },
    draft: {
      title: 'A draft, which is no law',
      what: 'It is not in force and nobody can rely on it. It is here to compare; none of your days is set by it.',
    },
    repealed: { title: 'Repealed', what: 'No longer in force, but some older entries still go by them.' },
  },
  yours: 'Speaks for the record you opened',

  marks: 'What does each mark mean?',
  draftMark: 'Only in a draft',

  content: 'Provisions used, and the numbers in them',
  reach: 'Reach',
  reaches: {
    city: 'The city named in the title',
    province: 'The province or region named in the title, with all its cities',
    national: 'The whole country',
  },
  readAs: 'Read in',
  verifiedOn: 'Checked on',
  published: 'Where to read it',
  readThere: 'Search for the title there. The published text counts.',
  provisions: 'Provisions used (in Chinese)',
  own: 'These are gists in our own words. The published text counts.',
  ownOfDraft: 'These are gists in our own words. A draft is no law.',
  by: 'By: ',
  missing: 'The provisions could not be loaded. Check the network and reload the page.',

  periods: {
    title: 'How long it may be shown, and when it can be repaired',
    ofClass: (name) => `Class: ${name}`,
    ofAny: 'Every class',
    several: 'Several rules for one class are for different cases. The gist (in Chinese):',
    longest: 'At most',
    noEnd: 'no last day',
    asNational: 'no number of its own; national rules set it',
    asCatalogue: 'no number of its own; the catalogue sets it item by item',
    start: 'Counted from',
    starts: {
      determined: 'the day of determination',
      actEnded: 'the day of determination, or the end of an act that went on',
      published: 'the day it was first shown',
      unnamed: 'not named; we count from the day of determination',
    },
    repair: 'Repair from',
    afterShortest: (period) => `the day after ${period} of display at least`,
    onFulfilment: 'the day on which all duties are done',
    afterWhole: 'by its letter, after the whole period of display',
    notSaid: 'not given',
    role: 'Decides',
    roles: { governs: 'yes, it sets the days', frame: 'no, it is only a frame; other rules set the days' },
    draft: 'no, a draft is no law',
    older: 'Older entries',
    olders: {
      untouched: 'not reached',
      beside: 'listed beside, without setting a day',
      fromFirstDay: 'only where it is kinder to you, and from its own first day',
      governs: 'reached as well',
    },
    aloneFor: (kinds) => `${kinds}: no earlier rule set a period, so it alone counts for older ones too.`,
  },

  limits: {
    title: 'How long others may take',
    what: 'All are counted from the next day. Days off are no working days.',
    tell: 'tell the platform that the basis changed',
    within: (since, length) => `It has to be done within ${length} after ${since}.`,
    noNumber: (since) =>
      `It has to be done after ${since}. The text sets no number of days, so no day can be called too late.`,
    moment,
    when: {
      needsHelp: 'Where others have to help',
      answerExtended: 'Where the time to answer was extended',
      repairExtended: 'Where the time was extended',
    },
    otherwise: (when, length) => `${when}: ${length} in all.`,
    unread: (when) => `${when}: how long was not read, so no day can be told.`,
    pauses: 'Time for tests and experts is not counted.',
    after: 'Where the day of the step before is not known, it is counted from the latest day of that step.',
  },

  classes: {
    title: 'How the class is told',
    what: 'A class that the authority stated comes first. Where it stated none, it is worked out by this.',
    given: (classes) => `Possible results: ${classes}.`,
    range: (lightest, heaviest) => `anything from ${lightest} to ${heaviest}`,
    join: (ranges) => ranges.join('; '),
  },

  letters: { title: 'What you can hand in' },
  others: {
    title: 'What else it settles',
    method: {
      lastDay: 'A period in months or years ends on the day of the same number, or at the end of the month.',
      firstDay: 'The first day is not counted.',
      nextWorkingDay: 'A limit that ends on a day off moves to the next working day.',
      kinderRule: 'A later rule reaches back only where it is kinder to you.',
      simpleProcedure: 'What the simple procedure may impose at most.',
      benefitOnly: 'Points for people may only give benefits.',
    },
    benefit: {
      incentive: 'Who may be rewarded.',
      commitment: 'Who may act on a commitment.',
    },
    supervision: {
      fewer: 'A good public evaluation means fewer checks.',
      usual: 'A fair public evaluation means the usual checks.',
      more: 'A poor public evaluation means more checks.',
    },
  },

  inferences: {
    title: 'What is our inference',
    what: 'The text does not say these outright. Ask the receiving body first.',
    unverified: 'No text says this outright; we infer it: ',
  },
  notes,
} satisfies Law;
