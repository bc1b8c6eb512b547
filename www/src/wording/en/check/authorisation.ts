import type { Wording } from '../../index';

/** The check of a letter of authorisation. */
export const authorisation = {
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
} satisfies Wording['check']['authorisation'];
