import type { Wording } from '../index';

export const terms = {
  outcome: { yes: 'yes', no: 'no', unknown: 'not known yet' },

  actor: {
    receiver: 'The body that received the objection',
    provider: 'The body that provided the entry',
    institution: 'The public credit institution',
    decidingUnit: 'The body that decided',
    creditChina: 'The site CreditChina',
    marketRegulator: 'The market regulator',
    helper: 'The body that was asked for help',
    thirdParty: 'Others who use the entry',
    leadAuthority: 'The credit authority',
    licensingAuthority: 'The authority that granted the licence',
  },

  clockKind: {
    mark: 'mark the entry as objected to',
    answer: 'answer the objection',
    update: 'update the entry after its document changed',
    correction: 'correct an error found by itself',
    listObjection: 'answer the statement against the listing',
    repairAcceptance: 'accept or refuse the application for repair',
    repairResult: 'answer the application for repair',
    complaint: 'answer the complaint',
    commitmentCheck: 'check whether the commitment was kept',
    takedown: 'stop using the entry and take it down',
    helper: 'help to check the objection',
    otherSystems: 'follow the correction in other systems',
    withdrawal: 'withdraw the penalty whose basis changed',
  },

  unit: {
    workingDays: (count) => (count === 1 ? '1 working day' : `${count} working days`),
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    promptly: () => 'no number of days',
    asPrescribed: () => 'no number of days, as other rules prescribe',
    unnamed: () => 'no time named',
  },

  receiver: {
    leadAuthority: 'the credit authority (in many places Development and Reform)',
    institution: 'the public credit institution',
    provider: 'the body that provided the entry',
    aggregator: 'the body that gathers the information',
    decidingUnit: 'the body that decided',
    industryAuthority: 'the authority of the trade',
    creditChina: 'the site CreditChina',
    marketSystem: 'the repair system of the market regulator',
    evaluator: 'the body that made the evaluation',
    collector: 'the firm or agency that collected the information',
    thirdParty: 'the site that still shows it',
    asker: 'whoever asks you for it',
  },

  ground: {
    wrong: 'it is wrong',
    missing: 'something is missing',
    tradeSecret: 'it gives away a trade secret',
    privacy: 'it gives away private matters',
    personalInformation: 'it violates personal information',
    wronglyListed: 'wrongly on a list or not taken off it',
    shownTooLong: 'shown too long',
    rightsHurt: 'other rights are hurt',
    improperEvaluation: 'the evaluation is improper',
    otherByLaw: 'other grounds by law',
  },

  need: {
    repairDayReached: 'the first day to ask for repair has come',
    dutiesPerformed: 'all duties are performed',
    harmRemoved: 'the harm has been removed',
    actEnded: 'the act has ended',
    notBarred: 'no earlier broken commitment of repair bars you for a time',
  },

  form: {
    F1: { name: 'Application for repair', what: 'To end display and use, and the measures that follow.' },
    F2: {
      name: 'Commitment that goes with repair',
      what: 'Handed in with the application: a public promise that the papers are true.',
    },
    F3: {
      name: 'Objection',
      what: 'To say what is wrong, missing or not to be shown, and to have it corrected, deleted or taken down.',
    },
    F4: {
      name: 'Request for an update',
      what: 'The document behind the entry was revoked or changed: to have the entry follow.',
    },
    F5: { name: 'Statement and defence', what: 'Your reasons and proof against a serious listing.' },
    F5b: { name: 'Application to be taken off the list', what: 'To be taken off a serious list.' },
    F6: {
      name: 'Application for temporary repair in a reorganisation',
      what: 'To have entries shielded after the court approved a reorganisation.',
    },
    F7: {
      name: 'Query and authorisation',
      what: 'To look at your own information, or to let another look for a stated purpose and time.',
    },
    F8: {
      name: 'Letter of commitment',
      what: 'Any of the six kinds: open, for a licence, a proof, repair or the like.',
    },
    F9: {
      name: 'Request not to show a good record',
      what: 'To hide an honour, volunteering and the like; in some places, to delete it.',
    },
    F10: {
      name: 'Complaint',
      what: 'About a firm or a credit agency that collected your information.',
    },
    F11: {
      name: 'Notice to take down',
      what: 'To tell another site that display has ended and that it has to stop too.',
    },
    F12: {
      name: 'Request for source and changes',
      what: 'To learn where the entry comes from and why it was changed.',
    },
    F13: {
      name: 'Self-declaration',
      what: 'To hand in good information about yourself; you answer for its truth.',
    },
  },

  dataField: {
    religion: 'religion',
    genes: 'genes',
    fingerprints: 'fingerprints',
    bloodType: 'blood type',
    illness: 'illness',
    medicalHistory: 'medical history',
    biometrics: 'other biometrics',
    income: 'income',
    deposits: 'deposits',
    securities: 'securities',
    insurance: 'commercial insurance',
    property: 'real estate',
    taxAmount: 'amounts of tax',
  },

  personalField: {
    name: 'name',
    idNumber: 'number of the document',
    birthDate: 'birth day',
    address: 'address',
    phone: 'phone',
  },

  noticeElement: {
    facts: 'why you are listed',
    basis: 'on what basis',
    measures: 'which measures follow',
    rights: 'which rights you have',
  },

  decisionElement: {
    facts: 'why you are listed',
    basis: 'on what basis',
    measures: 'which measures follow',
    term: 'for how long',
    removal: 'how you are taken off the list',
    remedies: 'what can be done against it',
  },

  linkedRole: {
    legalRepresentative: 'legal representative',
    manager: 'manager',
    controller: 'controller',
    directlyResponsible: 'person directly responsible',
    shareholder: 'shareholder',
    employee: 'employee',
    spouse: 'spouse',
    child: 'child',
    parent: 'parent',
  },

  applied: {
    talk: 'Talk with the authority',
    admonition: 'Admonition',
    orderRectify: 'Order to put things right',
    noFacilitation: 'No easier procedures',
    withdrawFacilitation: 'Easier procedures withdrawn',
    keySupervision: 'Closer supervision',
    bidPoints: 'Fewer points in public tenders',
    bidBan: 'Restricted from tenders',
    subsidyLimit: 'Restricted from subsidies and funds',
    subsidyCancel: 'Subsidies and funds withdrawn',
    honourLimit: 'Restricted from honours',
    honourRevoke: 'Honour withdrawn',
    projectLimit: 'Restricted from government projects',
    depositRaise: 'Higher deposit',
    industryBan: 'Restricted from a trade',
    officeLimit: 'Restricted from office',
    highConsumption: 'Restricted from high consumption',
    exitBan: 'Restricted from leaving the country',
    qualificationRevoke: 'Qualification withdrawn',
    civilServiceBan: 'Restricted from the civil service',
    basicServiceDenied: 'Basic public services denied',
  },
} satisfies Partial<Wording>;
