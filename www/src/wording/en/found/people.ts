export const people = {
  'personal-record-open': {
    topic: 'May it be public, being about a person?',
    title: 'A record of a person is public, and no law says so',
    means:
      'Credit information about people is as a rule not public, unless a law says so. For this entry there is no such law.',
    todo: 'You may object and ask to have it no longer public.',
    open: 'Credit information about people is public only where a law says so. You may ask which law it is.',
  },
  'personal-data-unmasked': {
    topic: 'Is personal data masked?',
    title: 'Personal data is shown unmasked',
    means: 'On a public page this personal data must not be shown in full.',
    todo: 'Ask the site to mask it at once; you may object too.',
    open: 'Look at the public page: are the name, the number, the address or the phone shown in full?',
  },
  'forbidden-data': {
    topic: 'Was anything collected that must never be?',
    title: 'Personal data was collected that must not be',
    means: 'The rules forbid to collect this personal data.',
    todo: 'You may ask to have it deleted. Where a firm or a credit agency collected it, you may complain too.',
    open: 'If such data was collected, you may ask to have it deleted.',
  },
  'data-without-consent': {
    topic: 'Did you agree in writing to what was collected?',
    title: 'Data was collected without the consent it needs',
    means:
      'This data needs your written consent; in some places you have to be warned of the consequences first.',
    todo: 'You may ask to have it deleted. Where a firm or a credit agency collected it, you may complain too.',
    open: 'Without your written consent, or without a warning first, this data must not be collected.',
  },
  'good-record-against-wish': {
    topic: 'Is a good record public against your wish?',
    title: 'A good record is public, though not as you wish',
    means: 'A good record, such as an honour or volunteering, is not shown if you do not want it.',
    todo: 'You may ask not to show it; in some places you may ask to have it deleted.',
    open: 'Whether a good record is shown depends on your wish and on what showing it rests on.',
  },
  'authorisation-without-purpose': {
    topic: 'Does the letter state a purpose?',
    title: 'The letter states no purpose',
    means: 'Who looks at your information has to agree with you what it is for.',
    todo: 'Ask to have the purpose added, or take the letter back and write a new one.',
    open: 'Look whether the letter states a purpose.',
  },
  'authorisation-without-end': {
    topic: 'Does the letter state a last day?',
    title: 'The letter states no last day',
    means: 'An authorisation given once and for ever is not allowed.',
    todo: 'Ask to have a last day added, or take the letter back and write a new one.',
    open: 'Look whether the letter states a last day.',
  },
  'authorisation-unlimited': {
    topic: 'Does the letter give everything away?',
    title: 'The letter covers everything, without an end',
    means: 'To give everything away once and for ever is not allowed.',
    todo: 'Take the letter back and write a new one that names only what is needed, and a last day.',
    open: 'Look whether the letter names what may be seen, and a last day.',
  },
  'authorisation-bundled': {
    topic: 'Was a service made to hang on it?',
    title: 'No service without the authorisation',
    means: 'Who offers a service must not use it to force you to let others collect your information.',
    todo: 'You may refuse, and tell the credit authority.',
    open: 'It depends on whether you get no service without it.',
  },
  'identifier-invalid': {
    topic: 'Is the number right?',
    title: 'The number fails its check',
    means: 'With a wrong number, information of others can end up in your record, and yours in theirs.',
    todo: 'Compare it with the document first. If the record itself is wrong, you may ask to have it corrected.',
    open: 'Without a number nothing can be checked.',
  },
};
