export const display = {
  'shown-past-last-day': {
    topic: 'Shown past its last day?',
    title: 'Shown past its last day',
    means: 'The time of display is over. Nobody should see this entry any more.',
    todo: 'You may object and ask the site that shows it, or the body that provided it, to take it down.',
    open: 'If the last day is past and it is still there, you may ask to have it taken down.',
  },
  'shown-though-kept-out': {
    topic: 'Shown though the rules keep it out?',
    title: 'Shown although the rules keep it out',
    means: 'The rules say that such an entry is not shown to the public.',
    todo: 'You may object and ask to have it taken down at once.',
    open: 'If it is one of those that are not to be shown, and it is still there, you may ask to have it taken down.',
  },
  'shown-though-repaired': {
    topic: 'Shown after repair?',
    title: 'Shown although it was repaired',
    means: 'After repair the display has to stop.',
    todo: 'Show the result of the repair to the site or to the body that provided the entry and ask for removal. If that fails, object.',
    open: 'It has been repaired. If it is still there, you may ask to have it taken down.',
  },
  'shown-though-revoked': {
    topic: 'Shown after its basis was revoked?',
    title: 'Shown although its basis is gone',
    means: 'The document behind it was revoked or is void. It must not be shown.',
    todo: 'Bring the document that revoked it or found it void and ask for an update; you may object too.',
    open: 'Its basis is gone. If it is still there, you may ask to have it taken down.',
  },
  'stated-end-too-late': {
    topic: 'Is the announced last day right?',
    title: 'The announced last day is too late',
    means: 'The site announces a later last day than the rules allow.',
    todo: 'You may object and ask to have the announced day put right.',
    open: 'The last day allowed cannot be told yet, so it cannot be compared with the announced one.',
  },
  'stated-end-miscounted': {
    topic: 'Was the announced last day counted rightly?',
    title: 'The announced last day looks miscounted',
    means: 'The announced day is too late, and is just the day that such a count gives.',
    todo: 'You may object, say where the count went wrong, and ask to have it put right.',
    open: 'The announced day is too late. Whether it was miscounted depends on other days.',
  },
  'department-may-decide': {
    topic: 'May a department let it stay after its end?',
    title: 'After its end a department may decide',
    means:
      'The longest period is over, but where something was not put right or performed, the rules of the competent department may let it stay.',
    todo: 'Perform what is still open and keep the proof.',
    open: 'The longest period is over. If duties are still open, though, the rules of the competent department may let it stay.',
  },
  'minor-shown': {
    topic: 'Is it a minor entry that need not be shown?',
    title: 'It is minor, and minor entries are in principle not shown',
    means:
      'Minor entries are in principle not shown. The rule does not forbid it altogether, so showing it is not always wrong.',
    todo: 'You may ask why it is shown, apply for repair, or object.',
    open: 'If it is minor, it is in principle not shown.',
  },
  'repair-after-end': {
    topic: 'Is there time for repair?',
    title: 'Display ends before repair can be asked for',
    means:
      'The first day to ask for repair is later than the last day of display, which by then has ended by itself.',
    todo: 'Wait for the end. If it is still shown after that, you may ask to have it taken down.',
    open: 'Whether repair opens before display ends cannot be told yet.',
  },
  'no-period-known': {
    topic: 'Was there a national period at that time?',
    title: 'We read no national period for that time',
    means:
      'It was determined early. How long the national rules of that time let it be shown we could not read, so no day can be told.',
    todo: 'Ask the body that provided it: by which rule is it shown, and until when?',
    open: 'It was determined early, so no day can be told. Ask the body that provided it: by which rule is it shown, and until when?',
  },
  'rules-collide': {
    topic: 'Do rules contradict each other?',
    title: 'Two rules of one text apply to it',
    means: 'They may give different days, and the text does not say which one counts.',
    todo: 'Ask the body that shows it by which of them it went.',
    open: 'Whether two rules apply to it at once is not certain.',
  },
  'class-mismatch': {
    topic: 'Does the class fit the penalty?',
    title: 'The class does not fit the penalty',
    means:
      'The class that the authority stated is none that such a penalty has. The days above follow the stated class.',
    todo: 'Ask the authority to check the class. A heavier class means a longer display, so you may object.',
    open: 'Whether the class fits the penalty is not certain.',
  },
  'recorded-twice': {
    topic: 'Recorded twice?',
    title: 'The same matter seems to be recorded twice',
    means:
      'Another entry of this record has the same document number, or the same act and day, or the same body and day of determination.',
    todo: 'Check whether both are the same matter. If so, object and ask to have one deleted.',
    open: 'It has to be compared with the other entry.',
  },
};
