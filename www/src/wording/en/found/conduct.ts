export const conduct = {
  'deadline-missed': {
    topic: 'Did anybody miss a limit of time?',
    title: 'Somebody did not act in time',
    means: 'The limit has passed; the thing was not done, or was done too late.',
    todo: 'You may remind them. If that does not help, tell the authority above them or the credit authority.',
    open: 'Some days are not in the record, so it cannot be told whether a limit was missed.',
  },
  'extension-not-in-higher-law': {
    topic: 'Was the time rightly extended?',
    title: 'The time for the answer was extended; the higher rule knows no extension',
    means:
      'The rule of the city allows an extension; the later rule of the region does not mention one. Both days are listed below.',
    todo: 'Ask the body that received it by which rule it extended the time.',
    open: 'If it was extended, ask by which rule.',
  },
  'third-party-still-shows': {
    topic: 'Do other sites still show it?',
    title: 'Another site still shows it',
    means:
      'When display has ended, or the entry was repaired or revoked, other sites must not show it either.',
    todo: 'You may tell that site to take it down.',
    open: 'If its display has ended and another site still shows it, you may ask that site to take it down.',
  },
  'reorganisation-shield': {
    topic: 'Can it be shielded in a reorganisation?',
    title: 'In a reorganisation it can be shielded for a time',
    means:
      'After the court has approved a reorganisation, entries can be shielded; they are repaired once the plan is performed.',
    todo: 'You may apply for temporary repair.',
    open: 'It depends on the ruling of the court and on whether the plan has been performed.',
  },
  'measure-outside-list': {
    topic: 'Is the measure on a list?',
    title: 'The measure is on no list',
    means:
      'Measures have to be on a published list. Neither what the rules of the place allow nor the national list has this one.',
    todo: 'You may ask the body that applied it what it relies on; if there is nothing, ask to have it ended.',
    open: 'It is outside what the rules of the place allow; it depends on the national list.',
  },
  'measure-only-for-serious': {
    topic: 'Is the measure for serious lists only?',
    title: 'The measure is only for those on a serious list',
    means: 'Such a measure is meant for those on a serious list. The entry behind it is no such listing.',
    todo: 'You may ask the body that applied it what it relies on; if there is nothing, ask to have it ended.',
    open: 'Such a measure is as a rule only for those on a serious list.',
  },
  'measure-on-third-party': {
    topic: 'Does the measure hit somebody else?',
    title: 'The measure hits somebody else',
    means: 'Measures are for the subject alone, not for family, shareholders or others.',
    todo: 'Whoever is hit may ask to have it ended.',
    open: 'Measures are for the subject alone.',
  },
  'measure-unpublished': {
    topic: 'Was the measure published?',
    title: 'The measure was never published',
    means: 'A measure that was not published must not be used.',
    todo: 'You may ask to have it ended.',
    open: 'A measure that was not published must not be used. You may ask where it was published.',
  },
  'measure-without-record': {
    topic: 'Does the entry behind it still stand?',
    title: 'The entry behind it is gone, and the measure is not',
    means: 'When an entry has ended, was repaired or revoked, the measures that follow from it end too.',
    todo: 'You may ask to have the measure lifted.',
    open: 'When the entry behind it has ended, was repaired or revoked, the measure ends too.',
  },
  'measure-though-exempt': {
    topic: 'Is the act exempt from the measure?',
    title: 'The act is exempt, and the measure is still there',
    means:
      'What was occasional, minor, corrected in time on your own and harmless leads to no constraint or punishment.',
    todo: 'You may ask to have the measure ended.',
    open: 'If it was occasional, minor, corrected in time on your own and harmless, there must be no such measure.',
  },
};
