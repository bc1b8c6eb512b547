import type { Wording } from '../index';

export const outcomes = {
  finding: {
    details: (list) => `Namely: ${list}.`,
    within: (what, where) => `${what} (${where})`,
    hinges: (facts) => `It depends on: ${facts}.`,
    lawOpen: (facts) => `It cannot be settled now: ${facts}.`,
    open: (count) => (count === 1 ? 'One thing is not certain yet' : `${count} things are not certain yet`),
    inOrder: (count) =>
      count === 1 ? 'One thing was checked and is in order' : `${count} things were checked and are in order`,
    inOrderMeans:
      'They were checked against what the record says now. Another record may give another result.',
  },

  draft: 'What follows is from a draft. It is not in force and nobody can rely on it; it is here to compare.',

  agenda: {
    title: 'The days ahead',
    kind: {
      repairOpens: 'repair may be asked for from this day on.',
      displayEnds: 'the last day of display.',
      limitEnds: 'the last day for someone else to act.',
      commitmentDue: 'the last day to keep the commitment.',
    },
    limit: (task) => `the last day for this: ${task}.`,
    provisional: 'The holidays of that year are not announced yet, so the day may move.',
    later: (count) => `Show the next ${count === 1 ? 'day' : `${count} days`}`,
  },
  limit: {
    title: 'Who has to do what, and until when',
    what: 'This goes by the days in the record. If something was done and is not in it, what was done counts.',
    task: (actor, task) => `${actor}: ${task}`,
    of: { objection: (nth) => `Objection ${nth}`, complaint: (nth) => `Complaint ${nth}` },
    due: (day) => `The last day is ${day}.`,
    latest: (day) =>
      `${day} at the latest. The day from which it is counted is not known, so it may be due earlier.`,
    counted: (start, length) => `Counted from the day after ${start}: ${length}.`,
    noNumber: 'The text sets no number of days, so no day can be called too late.',
    numberNotRead: 'The time was extended. By how much we could not read, so no day can be told.',
    notYet: 'The last day cannot be told yet.',
    startUnknown: (facts) => `The day from which it is counted is not known. It depends on: ${facts}.`,
    done: (day) => `Done on ${day}.`,
    provisional: 'This day is provisional: the holidays of that year have not been announced.',
    mayMove: (facts) => `This day may still move to a later one. It depends on: ${facts}.`,
    standing: {
      missed: 'Missed',
      late: 'Done too late',
      inTime: 'Done in time',
      waiting: 'Still has time',
      unsure: 'May be missed',
    },
  },

  letters: {
    title: 'What you can do',
    what: 'Here is what you can do, to whom and by which article. You write the letter here, then print, sign and hand it in at the counter or site that takes it.',
    now: 'Possible now',
    laterFold: (count) => `Possible later (${count})`,
    from: (day) => `From ${day}.`,
    fromUnknown: 'From which day is not known yet.',
    lacking: (needs) => `Still to come: ${needs}.`,
    check: (needs) => `Make sure of this first: ${needs}.`,
    need: (need, facts) => `${need} (${facts})`,
    answers: (titles) => `For: ${titles.join('; ')}.`,
    to: (receivers) => `Goes to: ${receivers}.`,
    noReceiver: 'The rules do not say to whom it goes.',
    noBasis: 'We read no provision that grants it. Ask the body that shows the entry first.',
    grounds: (grounds) => `Grounds that you can name: ${grounds}.`,
    more: (name) => `Provisions behind: ${name}`,
    others: 'These provisions are about it too, and do not say to whom it goes:',
  },

  lawUsed: {
    title: 'Rules that were looked at',
    placeOfSubject:
      'The record does not say where the body that provided this is. Your own place stood in for it. If it is elsewhere, the result may differ.',
    byDivision: (code) => `Chosen by the division code ${code}:`,
    national: 'The record has no division code, so only national rules were looked at:',
    none: 'No rule was found for it.',
  },

  whole: {
    title: 'From the record as a whole',
    benefit: {
      incentive: {
        title: 'Rewards for good records',
        yes: 'You qualify. A reward may be given; it need not be.',
        no: 'You do not qualify at present.',
        unknown: 'It is not certain yet.',
      },
      commitment: {
        title: 'Licences and proofs on a commitment',
        yes: 'You qualify and may try it: promise first, and hand in fewer papers or later. The receiving body says for which matters.',
        no: 'You do not qualify at present.',
        unknown: 'It is not certain yet.',
      },
    },
    supervisionTitle: 'More checks or fewer',
    supervision: {
      fewer: 'With a good evaluation and little risk there may be fewer checks.',
      usual: 'Checks are mostly as usual.',
      more: 'With bad records and much risk there may be more and stricter checks.',
    },
    scoreTitle: 'Scores',
    scoreBasis: 'The rule that says so is named here; we hold to it everywhere.',
    score: {
      allowed:
        'Organisations can check themselves: how many points, why, and what would change them. It has no legal effect; of official evaluations what is published counts.',
      refused:
        'People are not scored here. Points for people should only give benefits and never take anything away.',
    },
    refusedBy: {
      'SQ-32':
        'You may commit all the same. With a dishonest record, authorities may refuse the easier treatment, such as accepting incomplete papers.',
    },
    toScore: 'To the self-check',
  },

  appliedMeasures: {
    title: 'Measures applied to you',
    nameless: 'What kind of measure is not said',
    number: (id) => `Number in the record: ${id}`,
    nothing: 'There is no rule to check it against.',
  },

  authorisations: {
    title: 'Authorisations you gave',
    to: (grantee) => `Given to: ${grantee}`,
    nameless: 'To whom is not said',
  },
} satisfies Partial<Wording>;
