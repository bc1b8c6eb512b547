import type { Wording } from '../../index';
import { findOut } from './find-out';
import { said } from './said';
import { unsure } from './unsure';

/** The check of a measure. */
export const measure = {
  steps: {
    subject: 'Who and where',
    kind: 'Which measure is it?',
    behind: 'Which entry does it rest on?',
    target: 'Whom does it hit?',
    lists: 'Was it published? Is it on the list?',
    time: 'Since when?',
  },

  word: 'Type a word to look for it',
  wordHint: 'For example: flight, subsidy, tender, passport.',
  found: (count: number) => `${count} found. If none fits, clear the word above to see all.`,
  notFound:
    'This word matches nothing in the lists that we read. That makes it neither lawful nor unlawful. Choose “None of these” and go on; we will list what to ask.',
  groups: {
    remind: 'Reminders, talks, inspections',
    ease: 'Ease of dealing with authorities',
    market: 'Tenders, projects and funds',
    office: 'Awards, offices and trades',
    life: 'Spending, travel and daily life',
    other: 'Something else',
  },
  other: 'None of these, or I cannot tell',
  said,

  behindHint: 'A measure needs an entry behind it. The notice usually names it.',
  behindKinds: {
    penalty: 'An ordinary administrative penalty',
    other: 'Another bad entry, not on a list of serious dishonesty',
    seriousList: 'A list of serious dishonesty',
    judgmentDefault: "A court's list of judgment defaulters",
  },
  notInRecord: 'Not in this record',
  inRecord: 'In this record',
  standIn: (kind: string) => `${kind} (named during a check; only its kind is known)`,

  targets: {
    subject: 'Me, or the organisation itself',
    spouse: 'A spouse',
    child: 'A child',
    parent: 'A parent',
    shareholder: 'A shareholder',
  },
  targetUnsure: 'I cannot tell, or somebody else',

  published: 'Was the measure published?',
  publishedHint: 'That means the list in which it stands, not the notice with your name on it.',
  publishedAnswers: { yes: 'It was', no: 'It was not', unknown: unsure },
  national: 'Is it on the national basic list of measures?',
  nationalHint: 'For an entry like yours. Most people do not know; you can leave this as it is.',
  nationalAnswers: { yes: 'It is', no: 'It is not', unknown: unsure },

  since: 'From which day?',
  still: 'Is it still applied?',
  stillAnswers: { yes: 'It still is', no: 'It has ended', unknown: unsure },
  ended: 'On which day did it end?',
  endedHint: 'If you do not remember, give the day as near as you can.',

  result: {
    title: (measure: string) => `Result: ${measure}`,
    otherMeasure: 'Another measure',
    wrong: (count: number) =>
      count === 1
        ? 'By your answers, 1 thing is against the rules.'
        : `By your answers, ${count} things are against the rules.`,
    unsettled: (count: number) =>
      count === 1 ? '1 thing has to be asked.' : `${count} things have to be asked.`,
    fine: 'By your answers, no problem was found.',
    nothing: 'There is no rule to hold it against.',
    ended: 'By your days, the measure is not applied today, so there is nothing to hold it against.',
    noLocal:
      'We do not hold the regulation of that place, and in the national rules that we hold we read no list of measures, so this cannot be checked one by one. The questions below can be asked all the same.',
    otherNote:
      'It matches none of the measures in the lists that we read, so we cannot say whether it is allowed. Ask for its basis first.',
    findings: 'One by one',
    nationalNote: 'We do not hold the full national list, so we cannot settle whether it names this measure.',
    findOut: 'How to find out',
    behind: 'The entry behind it',
    toEntry: (title: string) => `See this entry: ${title}`,
    letters: 'What can be done about this entry',
  },
  facts: findOut,

  luxury: {
    title: 'What is high consumption?',
    what: 'The draft names nine kinds. See whether what you are kept from is one of them:',
    kinds: [
      'Flights, G trains, first class and above on other high-speed trains, soft sleepers',
      'Star-rated hotels, nightclubs, golf courses and the like',
      'Buying, building or lavishly fitting out a home',
      'Renting expensive offices, hotels or flats to work in',
      'Buying cars that the business does not need',
      'Group travel abroad, and large spending at rated resorts and travel firms',
      'Expensive private schools for children',
      'Insurance products with large premiums',
      'Other spending that neither life nor work needs',
    ],
    source:
      'The regulation of Heilongjiang as enacted does not have this item. What such a limit covers elsewhere, the document that they show you decides. A limit that a court puts on a judgment debtor is another matter: see the court’s decision.',
  },

  questions: {
    title: 'You can ask this',
    what: 'A measure must have to do with the act and must not be heavier than it deserves. Ask the body that applied it, best in writing.',
    opening: (measure: string) => `About the measure “${measure}”, please answer these questions:`,
    list: [
      'Which article of which rule is it based on? Which item of the list is it?',
      'Which entry and which document does it rest on? Is that entry still in effect?',
      'What has this measure to do with the act?',
      'Would a lighter one do? Why was it not used?',
      'From which day until which day? How can it be ended earlier?',
      'Where and when was the list published?',
      'To whom and how can I object? Can I ask for administrative review?',
    ],
    third: 'Why does it hit somebody else? By which article?',
    basis: 'Where the local rules say that a measure must fit the act:',
    copy: 'Copy these questions',
  },

  add: {
    title: 'Put it into the record',
    what: 'Once it is in, “My record” shows it too. It stays on this page; your file is not changed.',
    withStandIn: 'The entry that you named is not in the record; one that says only its kind comes with it.',
    button: 'Add it to my record',
    done: 'It is in the record that you opened.',
    see: 'See the record',
  },
} satisfies Wording['check']['measure'];
