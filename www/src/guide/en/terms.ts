import type { Guidance } from '../guidance';

export const terms: Guidance['terms'] = {
  publicCredit: {
    name: 'Public credit information',
    means:
      'What authorities and public bodies record in their work: penalties, lists, honours. No bank loans.',
  },
  bankCredit: {
    name: 'Bank credit',
    means:
      "How loans and cards were paid, kept under the People's Bank of China. Another system than public credit.",
  },
  creditChina: {
    name: 'Credit China',
    means:
      'The official site that publishes credit information and takes applications for repair, www.creditchina.gov.cn. This site is not it.',
  },
  creditCode: {
    name: 'Unified social credit code',
    means:
      'The number of an organisation, printed on its licence: digits and letters, the last of them a check.',
  },
  division: {
    name: 'Division code',
    means: "Digits for province, city and county. They tell which place's rules reach you.",
  },
  publicity: {
    name: 'Display',
    means:
      'An entry is on a site where anyone can see it. It should stop at the end of its period or after repair.',
  },
  dishonest: {
    name: 'Dishonesty',
    means:
      "Breaking the law or one's word, found in a document, of a kind that may be recorded. Without a document it is none.",
  },
  determination: {
    name: 'Determination',
    means:
      'A competent body finds in a document that something is dishonest. Periods mostly count from that day.',
  },
  effectiveDocument: {
    name: 'Effective document',
    means:
      'A judgment, award, penalty or other decision in effect. Without it, or once it is revoked, nothing should be recorded.',
  },
  provider: {
    name: 'Provider',
    means: 'Whoever reports an entry to the platform, mostly the authority that decided.',
  },
  gathering: {
    name: 'Gathering',
    means: 'The platform brings together what is reported, by person and by firm.',
  },
  catalogue: {
    name: 'Catalogue',
    means: 'A published list of what may be recorded, whether it is open and how long it is shown.',
  },
  marketCredit: {
    name: 'Market credit information',
    means: 'What firms, associations and credit agencies collect in business; elsewhere called non-public.',
  },
  simpleProcedure: {
    name: 'Simple procedure',
    means: 'A small fine or warning given on the spot. In some places these do not enter the credit record.',
  },
  abnormalList: {
    name: 'List of abnormal operations',
    means:
      'Kept by market regulators for missing reports, unreachable addresses and the like. Put it right and ask for removal.',
  },
  seriousList: {
    name: 'List of serious subjects',
    means:
      'A list of a few serious kinds of acts, in common speech the blacklist. Mostly you are told and heard first.',
  },
  judgmentDefaulter: {
    name: 'Judgment defaulter',
    means:
      'Someone who could perform a judgment and does not, listed by a court. The court also removes them.',
  },
  shortestPeriod: {
    name: 'Shortest period',
    means: 'An entry is shown at least so long before repair can be asked for.',
  },
  longestPeriod: {
    name: 'Longest period',
    means: 'An entry is shown at most so long; from the day after its last day it should be gone.',
  },
  repair: {
    name: 'Repair',
    means:
      'Corrected and all performed, you ask to end display and use early; measures tied to it are lifted.',
  },
  objection: {
    name: 'Objection',
    means:
      'You say that an entry is wrong, incomplete or should not be shown, and ask to have it changed or removed.',
  },
  marking: {
    name: 'Mark of objection',
    means: 'A note beside the entry that it is disputed. It may still be seen.',
  },
  statement: {
    name: 'Statement and defence',
    means: 'Before a decision you give your reasons and evidence; the authority has to listen and answer.',
  },
  reconsideration: {
    name: 'Administrative review',
    means: 'Another body looks again at a decision that you contest. The limit is written in the decision.',
  },
  measure: {
    name: 'Measure',
    means:
      'A restriction because of dishonesty, such as more inspections or no honours. It has to be in a published list.',
  },
  incentive: { name: 'Incentive', means: 'Benefits for good credit. They may be given; they need not.' },
  commitment: {
    name: 'Commitment',
    means: 'A written promise to meet conditions or do something. Most places record whether it was kept.',
  },
  missingPapers: {
    name: 'Missing papers accepted',
    means: 'The application is taken although papers are missing, to be added by an agreed day.',
  },
  evaluation: {
    name: 'Credit evaluation',
    means: 'Grades for firms by a published method, which set how often they are inspected. No penalty.',
  },
  masking: {
    name: 'Masking',
    means: 'Parts of names and numbers are covered before publication, so that nobody can be recognised.',
  },
  workingDay: {
    name: 'Working day',
    means: 'A day on which people work: no weekends and holidays, but the weekend days that are worked.',
  },
  reorganisation: {
    name: 'Reorganisation',
    means:
      'A firm that cannot pay goes on by a plan that the court approved. Not the same as being wound up.',
  },
};
