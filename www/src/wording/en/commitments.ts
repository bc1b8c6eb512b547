import type { Wording } from '../index';

const days = (count: number) => (count === 1 ? 'one day' : `${count} days`);

export const commitments = {
  title: 'Commitments',
  none: 'Open a record first: then its commitments are seen here, and new ones can be written.',
  open: 'Open a record',
  toAll: 'Back to commitments',
  lead: {
    organisation:
      'The commitments in the record: until when each must be kept, who checks it, and what can be done.',
    person:
      'Your own commitments in the record: until when each must be kept, who checks it, and what can be done.',
  },
  asOf: (day, count) =>
    `As of ${day} the record has ${count === 1 ? 'one commitment' : `${count} commitments`}.`,
  noEntries: (day) => `As of ${day} the record has no commitment. One that was made can be typed in.`,
  noRuleTitle: 'Whether you may commit instead of bringing papers',
  noRule:
    'None of the texts looked at says in full who may not commit; bad records may stand in the way. Ask the office whether it takes a commitment.',
  state: {
    overdue: 'Past its day',
    soon: 'Due soon',
    untold: 'No result recorded',
    performing: 'Being kept',
    broken: 'Not kept',
    false: 'False',
    kept: 'Kept',
  },
  group: (state, count) => `${state} (${count})`,
  sum: (parts) => `Of these: ${parts}.`,
  part: (state, count) => `${state.toLowerCase()}: ${count}`,
  due: {
    left: (day, count) => `To be kept by ${day}, that day included: ${days(count)} left.`,
    today: (day) => `Today, ${day}, is the last day.`,
    passed: (day, count) => `The last day was ${day}, ${days(count)} ago.`,
    was: (day) => `The last day agreed on was ${day}.`,
    none: 'The record names no last day.',
  },
  help: {
    overdue:
      'If it is kept, have the office record it. If not, keep it soon, and ask whether that still counts.',
    soon: 'Do it now, and keep the proof.',
    untold: 'Have the office record how it went: in some places it decides whether you may commit again.',
    broken: 'Put it right first, then see whether it can be repaired. If the record is wrong, object.',
    false:
      'If it was indeed false, put it right first, then see whether it can be repaired. If the record is wrong, object.',
    kept: 'A good record. If you do not want it shown, see which letters there are: in some places that can be asked.',
  },
  facts: {
    madeOn: 'Made',
    dueOn: 'Last day',
    licenceDecidedOn: 'Licence',
    checkedOn: 'Checked',
  },
  typeUnknown: 'The record does not say of what kind it is.',
  checkUnknown:
    'After a licence on a commitment there is a check. The record does not say when the licence was given, so its last day cannot be told.',
  can: 'Letters that can be written',
  write: (letter) => `Write: ${letter}`,
  whole: 'All of this entry',
  afterwards: {
    title: 'Whether it is published, and who looks at it',
    none: 'The texts of your place that were read do not say whether commitments are published. Those made for a repair are, by the national rules.',
    of: {
      KLM: 'How firms and traders kept what they promised in writing for a licence goes into the credit record and counts in later checks. Nothing says that the letter itself is published.',
      XJ: 'Commitments, and how they were kept, go into your record and are open to the public.',
      SQ: 'A list names what can be promised. Commitments and how they were kept go into the file. The article does not say that they are published; the published catalogue tells.',
      JS: 'A list names what can be promised. What was promised and whether it was kept goes into the record. The article does not say that it is published; the published catalogue tells.',
      HLJ: 'Your commitments are published on the sites of the government, of credit and of government services. Where a licence was given on one, it is checked within a set time whether it was true and kept; if not, you are first guided or told to put it right, then the licence may be revoked or you may be penalised.',
    },
    person:
      'Ask that name, date of birth, identity number, address and telephone of people be masked when it is published. In some places commitments are public by law, whether you agree or not.',
  },
  calendar: 'Put the days into your calendar',
  types: {
    title: 'Six kinds of commitment, and how to write them',
    lead: 'Commitments are voluntary. Without one, everything goes the usual way. Promise only what you can keep.',
    link: 'The six kinds, and how to write one',
    gives: 'What it is good for',
    fails: 'If it is not kept',
    noArticle:
      'The texts of your place that were read do not speak of this kind. Ask the office that would receive it.',
    write: (type) => `Write it: ${type}`,
    recordFirst: 'A record has to be open before a letter can be written.',
    another: 'The letter you had begun stays among your matters; nothing of it is lost.',
    repairFor: (title) => `Write one for the repair of “${title}”`,
    of: {
      open: {
        what: 'Made to the public of your own accord, such as to trade honestly. Nobody asks you for it.',
        gives: 'Others see how you mean to act. No text promises anything for it.',
        fails: 'Some places record what was not kept.',
      },
      licenceReplacing: {
        what: 'For a licence you promise in writing that the conditions are met; it is granted first and checked later.',
        gives: 'With the promise and the papers asked for, the licence may be granted on the spot.',
        fails:
          'In some places you are first told to put it right; else the licence may be revoked, or you may be penalised.',
      },
      missingPapers: {
        what: 'Some papers are missing; you promise them by a day, and in some places the office may take the application now. Most ask for no bad record.',
        gives: 'No second trip for the sake of a few papers.',
        fails: 'The matter may be stopped, or the promise recorded as not kept.',
      },
      proofReplacing: {
        what: 'Instead of bringing a certificate you state in writing that the facts are true.',
        gives: 'One certificate and one trip less.',
        fails: 'If it was untrue, you may have to answer for it, and it may be recorded as false.',
      },
      tradeBody: {
        what: 'Made to an association or chamber: to keep the rules of the trade.',
        gives: 'What the association decides, such as a rating of its members.',
        fails: 'The association acts by its charter; it may also enter your record.',
      },
      repair: {
        what: 'Made in public with an application for repair: the papers are true, and you answer for a breach.',
        gives: 'The national rules on repair ask for it; it is handed in with the application.',
        fails:
          'False papers, or breaking it on purpose, enter your record, are shown, and keep you from asking for repair for a time.',
      },
    },
  },
  ways: 'What else can be done',
  guide: 'The guide on commitments',
  add: 'Type in a commitment',
  addWhat: 'One that is missing here can be typed in from its letter; then its days are computed here.',
  declare: {
    title: 'Declare information yourself',
    link: 'Declare information, or take it back',
    lead: 'You may give the credit platform what speaks for you: qualifications, prizes, contracts kept. You need not.',
    answer: 'You answer for what you declare',
    answerWhat: 'It must be true, lawful and provable. What is false may become a bad entry of its own.',
    of: {
      KLM: 'Firms, traders and the like are encouraged to give it; it has to be lawful, true and complete.',
      XJ: 'Whoever gives it answers for its being lawful, true and exact. People and organisations may give it to the platform of the region.',
      SQ: 'Market information may be published by yourself, or given by a credit agency as agreed. The article names no liability of its own.',
      JS: 'You may declare or add information, and answer for its truth.',
      ZY: 'It may be given by statement or declaration. The article names no liability.',
      HLJ: 'You may give information that is not public, and answer for its being lawful, true, exact and complete.',
    },
    none: 'The texts of your place that were read do not say how to declare information.',
    start: 'How to declare',
    startWhat:
      'Fill in one form, add copies as proof, and hand it to the office named below. You choose there whether it is open, or seen only by whom you authorise.',
    to: (receivers) => `To: ${receivers}.`,
    write: 'Write the declaration',
    writeBack: 'Write that you take it back',
    back: 'How to take it back',
    steps: [
      'Not handed in yet: do not hand it in. The draft can be deleted in “My matters”.',
      'Handed in, not shown yet: write that you take it back, to the office that received it.',
      'In your record already: if it is a good entry, ask that it is not shown; if it is wrong, object.',
    ],
    after: 'After that',
    afterWhat:
      'No article that was read says how it is taken back, nor within how many days. Once the platform has taken it down, others no longer see it and you can no longer use it. Archived copies and what others took earlier are beyond it.',
    hide: 'By what good entries are hidden at your wish',
    hideNone:
      'No text of your place that was read lets you have good entries hidden. You can still ask for it in writing, though they need not agree.',
    letters: 'In this record, what you can have hidden now',
    text: 'Statement that you take it back (may be changed; in Chinese)',
  },
} satisfies Wording['commitments'];
