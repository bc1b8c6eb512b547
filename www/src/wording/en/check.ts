import type { Wording } from '../index';

/** What people type when they look for a measure. */
const said = {
  talk: ['summoned', 'interview', 'called in'],
  admonition: ['warning letter', 'reminder', 'caution'],
  orderRectify: ['rectify', 'correct', 'put right'],
  noFacilitation: ['fast track', 'simplified', 'no facilitation', 'slow'],
  withdrawFacilitation: ['fast track withdrawn', 'lost facilitation'],
  keySupervision: ['inspection', 'checked more often', 'supervision'],
  bidPoints: ['points', 'bidding', 'tender'],
  bidBan: ['tender', 'bidding', 'procurement', 'land'],
  subsidyLimit: ['subsidy', 'grant', 'funds', 'loan', 'support'],
  subsidyCancel: ['subsidy cancelled', 'grant cancelled', 'pay back'],
  honourLimit: ['award', 'prize', 'honour'],
  honourRevoke: ['award revoked', 'title revoked'],
  projectLimit: ['project', 'contract', 'concession'],
  depositRaise: ['deposit', 'bond'],
  industryBan: ['trade', 'industry', 'licence', 'start a company', 'register a company'],
  officeLimit: ['office', 'director', 'legal representative', 'manager'],
  highConsumption: [
    'flight',
    'fly',
    'plane',
    'train',
    'high-speed',
    'hotel',
    'house',
    'car',
    'holiday',
    'school',
    'insurance',
    'golf',
    'luxury',
  ],
  exitBan: ['leave the country', 'travel abroad', 'passport', 'visa', 'border'],
  qualificationRevoke: ['qualification', 'certificate'],
  civilServiceBan: ['civil service', 'civil servant', 'public job', 'army'],
  basicServiceDenied: ['water', 'electricity', 'gas', 'power cut', 'medical', 'pension', 'basic service'],
};

/** How to find out what is not known. */
const findOut = {
  'measure.kind': 'Ask them to write down what the measure is called and which item of the list it is.',
  'measure.entry': 'Ask them to write down which entry and which document it rests on.',
  'measure.target': 'See whose name stands in the notice or decision.',
  'measure.published': 'Ask them where and on which day the measure was published.',
  'measure.inNationalList':
    'There is a national basic list of measures, which is updated; we do not hold its full text. Ask them which item it is, or look on the CreditChina site.',
  'measure.endedOn': 'Ask them to write down from which day until which day.',
  class: 'If the document states a class, use it; else ask the authority that decided.',
  determinedOn: 'See the date on the document, and add it to the record.',
  'display.lastShownDay':
    'It can be computed once the record is complete. Open the record and see what is missing.',
  'display.status':
    'It can be computed once the record is complete. Open the record and see what is missing.',
  'penalty.mitigation.minor': 'See whether the decision says that the circumstances were minor.',
  'penalty.mitigation.corrected':
    'See whether the decision says that you put it right in time of your own accord.',
  'circumstances.occasional':
    'Think whether it was the first or an occasional time, and whether you can show that.',
  'circumstances.harmless': 'See whether the document says that harm was done.',
};

const unsure = 'I do not know';

export const check = {
  title: 'Check',
  lead: 'A body has applied a measure to you, asks you to sign an authorisation, or you wonder what benefits you may get: hold it against the rules here.',
  parts: {
    measure: {
      title: 'Check a measure',
      what: 'A body did something to you because of your credit, such as refusing a subsidy or a tender. See whether the rules allow it, and what to ask.',
    },
    authorisation: {
      title: 'Check an authorisation',
      what: 'Somebody asks for your signature to look up your credit information. See whether the letter lacks anything.',
    },
    benefits: {
      title: 'See what you may get',
      what: 'What honesty is rewarded with, whether you can use it now, and what stands in the way.',
    },
  },
  step: (part: string, nth: number, of: number) => `${part} · step ${nth} of ${of}`,
  next: 'Continue',
  back: 'Back',
  unsure,
  choose: (question: string) => `Not answered yet: ${question}`,
  answers: 'Your answers',
  change: 'Change',
  changeOf: (what: string) => `Change: ${what}`,
  computing: 'Holding it against the rules …',
  failed: 'These answers could not be checked. Please look through them and try again.',
  day: {
    hint: 'For example 2026 9 1. Leave it empty if you do not know.',
    example: 'For example 2026 9 1.',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    incomplete: 'Fill in year, month and day with digits, or none of them.',
    needed: 'Fill in year, month and day.',
    impossible: 'There is no such day. Please check year, month and day.',
    unknown: 'Not filled in',
  },

  subject: {
    title: 'First, who it is about and where',
    why: 'The rules differ from place to place. Once a record is open, this is not asked again.',
    kind: 'A person or an organisation?',
    kinds: {
      naturalPerson: 'A person',
      legalPerson: 'A company or another legal person',
      unincorporated: 'An organisation without legal personality',
    },
    place: 'Where?',
    placeHint: 'For a person, where they live; for an organisation, where it is registered.',
    places: {
      karamay: 'Karamay',
      xinjiang: 'Elsewhere in Xinjiang',
      suqian: 'Suqian',
      jiangsu: 'Elsewhere in Jiangsu',
      zhangye: 'Zhangye',
      heilongjiang: 'Heilongjiang',
      elsewhere: 'Another place (national rules only)',
    },
  },

  measure: {
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
      nationalNote:
        'We do not hold the full national list, so we cannot settle whether it names this measure.',
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
      withStandIn:
        'The entry that you named is not in the record; one that says only its kind comes with it.',
      button: 'Add it to my record',
      done: 'It is in the record that you opened.',
      see: 'See the record',
    },
  },

  authorisation: {
    steps: {
      subject: 'Who and where',
      letter: 'Who may see what?',
      purpose: 'Does it say what for?',
      time: 'Does it say until when?',
      bundled: 'No signature, no service?',
    },
    grantee: 'Who is authorised?',
    granteeHint: 'As the letter says. Leave it empty if you do not know.',
    scope: 'What may they look up?',
    scopeHint: 'You can choose several.',
    scopes: {
      all: 'Everything',
      basic: 'Basic facts such as registration and identity',
      licences: 'Licences',
      penalties: 'Administrative penalties',
      lists: 'Lists of serious dishonesty or abnormal operation',
      arrears: 'Arrears of tax and fees',
      commitments: 'Commitments',
      honours: 'Commendations, volunteering',
      evaluations: 'Credit evaluations',
      unknown: 'Not clear, or I am not sure',
    },
    scopeClash: 'With “everything” or “not sure”, choose nothing else.',
    purposeAnswers: { yes: 'It does', no: 'It does not', unknown: 'Not sure' },
    purpose: 'What purpose does it state?',
    purposeNeeded: 'Write down the purpose, as the letter states it.',
    from: 'From which day?',
    untilAnswers: {
      yes: 'It names the last day',
      no: 'It does not, or says “for good”',
      unknown: 'Not sure',
    },
    until: 'Until which day?',
    bundledHint: 'For example, without a signature you may not use or get something.',
    bundledAnswers: { yes: 'Yes, no service without it', no: 'No, I need not sign', unknown: 'Not sure' },

    result: {
      title: 'Result: the authorisation',
      wrong: (count: number) =>
        count === 1
          ? 'By your answers, 1 thing in this letter is against the rules. Do not sign yet.'
          : `By your answers, ${count} things in this letter are against the rules. Do not sign yet.`,
      unsettled: (count: number) =>
        count === 1
          ? '1 thing cannot be told yet; look at the letter again.'
          : `${count} things cannot be told yet; look at the letter again.`,
      fine: 'By your answers, no problem was found.',
      nothing:
        'The rules that we read for your place say nothing of such letters. The sentence below is safer all the same.',
      findings: 'One by one',
      missing: 'What is missing',
      lacks: {
        grantee: 'Who may look: the full name of the body.',
        scope: 'At what: only the few things that are needed.',
        purpose: 'What for: one definite matter.',
        until: 'Until when: a day.',
      },
      complete: 'Everything that should be there is there.',
      lacksWhy:
        'Whether or not the rules of your place demand it, a letter that says these things is safer for you.',
    },
    good: {
      title: 'Safer words',
      what: 'Replace what stands in brackets by your own.',
      sentence: (grantee: string, scope: string, purpose: string, term: string) =>
        `I (we) allow ${grantee} to look up ${scope}, only for ${purpose}, ${term}; void after that, and not to be passed on.`,
      grantee: '[full name of the body]',
      scope: '[only what is needed, such as administrative penalties]',
      scopeOf: (list: string) => `this information about me: ${list}`,
      purpose: '[one definite matter, such as a certain loan]',
      term: (from: string, until: string) => `from ${from} until ${until}`,
      from: '[day]',
      until: '[day]',
      bundled:
        'Where the service should be given without it, you need not sign; if they make it hard for you, you can tell the lead credit authority.',
      copy: 'Copy this sentence',
    },
  },

  benefits: {
    none: 'Your record is needed to tell what you can use.',
    open: 'Open a record first',
    asOf: (day: string) => `This is how your record stands on ${day}.`,
    passes: (day: string) => `Shown until ${day}; after that day it no longer stands in the way.`,
    repairFrom: (day: string) =>
      `Repair can be asked for from ${day}; once granted, it no longer stands in the way.`,
    goesOn: 'The act goes on. Until when it counts can be told once it has ended.',
    noDay: 'Until when cannot be computed yet.',
    rewards: {
      title: 'Which rewards do the rules name?',
      what: 'They may be given; nobody has to. Whether and how, the body in charge decides.',
      own: 'This is the gist in our own words, in Chinese.',
      none: 'The rules that we read for your place name no rewards.',
    },
  },
} satisfies Wording['check'];
