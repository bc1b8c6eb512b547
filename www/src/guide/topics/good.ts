import type { Topics } from '../topic';

export const good = {
  rewards: {
    group: 'good',
    points: { who: [], may: [], show: [], ask: [] },
    places: {
      KLM: ['KLM-12', 'KLM-22'],
      XJ: ['XJ-35', 'XJ-36'],
      SQ: ['SQ-12', 'SQ-33'],
      JS: ['JS-25', 'JS-44'],
      ZY: ['ZY-38'],
      HLJ: ['HLJ-25', 'HLJ-26'],
    },
    terms: ['incentive', 'evaluation'],
    doors: ['record'],
    next: ['commitments', 'good-records'],
  },
  commitments: {
    group: 'good',
    points: { what: [], choice: [], missing: [], recorded: [], broken: [] },
    places: {
      KLM: ['KLM-8'],
      XJ: ['XJ-30', 'XJ-36'],
      SQ: ['SQ-32'],
      JS: ['JS-23'],
      ZY: ['ZY-38'],
      HLJ: ['HLJ-45', 'HLJ-46.commitment-check', 'HLJ-50'],
    },
    terms: ['commitment', 'missingPapers'],
    doors: ['record'],
    next: ['rewards', 'repair'],
  },
  'good-records': {
    group: 'good',
    points: { yours: [], why: [], ask: [], effect: [] },
    places: { KLM: ['KLM-36'], XJ: ['XJ-41'], SQ: ['SQ-48'], ZY: ['ZY-47'], HLJ: ['HLJ-37'] },
    terms: ['publicity'],
    doors: ['record'],
    next: ['rewards', 'who-may-see'],
  },
} as const satisfies Topics;
