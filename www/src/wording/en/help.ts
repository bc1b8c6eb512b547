import type { Wording } from '../index';

export const help = {
  help: {
    takeDown: 'Ask to take it down',
    remove: 'Ask to delete it from the record',
    stop: 'Ask to stop the measure',
    protect: 'Ask to protect personal data',
    update: 'Ask to follow the document',
    hurry: 'Press for what is overdue',
    correct: 'Ask to correct it',
    lenient: 'Ask for leniency',
    repair: 'Apply for repair',
    repairLater: 'Apply for repair later',
    answer: 'State your case',
    findOut: 'Find out one thing first',
  },

  topic: {
    entry: 'An entry',
    subject: 'The whole record',
    measure: 'A measure',
    authorisation: 'An authorisation',
  },

  obstacle: {
    standingRecord: {
      yes: 'A bad record still stands.',
      unknown: 'A bad record may still stand.',
    },
    seriousList: {
      yes: 'On a serious list, and not repaired.',
      unknown: 'May be on a serious list, and not repaired.',
    },
    brokenCommitment: {
      yes: 'A commitment was false or broken, and that was not repaired.',
      unknown: 'Whether a commitment was kept is not clear.',
    },
    noGoodRecord: {
      yes: 'There is none of the good records that are asked for.',
      unknown: 'Whether there is one of the good records that are asked for is not clear.',
    },
    notOnList: {
      yes: 'Not on the published list.',
      unknown: 'The record does not tell whether you are on the published list.',
    },
    other: {
      yes: 'Another condition is not met.',
      unknown: 'Whether another condition is met is not clear.',
    },
  },

  target: {
    subject: 'yourself',
    spouse: 'your spouse',
    child: 'your child',
    parent: 'your parent',
    shareholder: 'your shareholder',
  },

  slip: {
    fromPublication: 'counted from publication, not from the decision',
    fromEffect: 'counted from the day the document took effect, not from the decision',
    dayLate: 'a day too many',
    heavierClass: 'counted as a heavier class',
    monthsAsBlocks: 'every month taken as 30 or 31 days',
    wholeYear: 'drawn out to the end of the year',
  },

  textPlace: {
    title: 'in the title',
    data: 'in what was collected',
    history: 'in the notes on changes',
  },
} satisfies Partial<Wording>;
