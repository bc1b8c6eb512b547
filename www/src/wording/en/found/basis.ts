export const basis = {
  'must-not-enter': {
    topic: 'May it be in the record at all?',
    title: 'It must not be in the record',
    means: 'The rules of the place say that such a penalty does not enter the record.',
    todo: 'You may object and ask to have it deleted.',
    open: 'Some penalties do not enter the record, such as those of a simple procedure. If this is one, you may ask to have it deleted.',
  },
  'outside-closed-list': {
    topic: 'Can such an act count as dishonest?',
    title: 'Such an act is none of those that may count as dishonest',
    means:
      'The rules of the place list the acts that may count as dishonest. This one is not among them, nor in a catalogue.',
    todo: 'You may object and ask the body that provided it to name the provision it relies on.',
    open: 'Only acts that the rules of the place list, or that a catalogue names, may count as dishonest.',
  },
  'outside-catalogue': {
    topic: 'Does a catalogue name it?',
    title: 'No catalogue names it',
    means:
      'Public credit information follows the published catalogues. What they do not name is not recorded.',
    todo: 'You may object and ask to have it deleted, or to be told the item of the catalogue.',
    open: 'What no catalogue names is not recorded. You may ask the body that provided it to name the item.',
  },
  'no-effective-document': {
    topic: 'Is there a document in effect behind it?',
    title: 'No document in effect stands behind it',
    means:
      'Dishonesty is established by a document in effect, such as a judgment or a penalty decision. Here there is none, or it is not yet or no longer in effect.',
    todo: 'You may object and ask to see the document. If there is none, ask to have the entry deleted.',
    open: 'Without a document in effect, dishonesty cannot be established. You may ask to see it.',
  },
  'basis-changed-not-updated': {
    topic: 'Was the entry updated after its basis changed?',
    title: 'Its basis changed, and the entry did not',
    means: 'When a document is revoked, changed or void, the entry has to be withdrawn or put right.',
    todo: 'Bring the new document and ask for an update.',
    open: 'Whether the document changed, and the entry with it, is not certain.',
  },
  'leniency-for-minors': {
    topic: 'Leniency because you were under age?',
    title: 'You were under age, which calls for leniency',
    means: 'You were not of age when it happened. It has to be found and recorded leniently and with care.',
    todo: 'Say so in an objection, a statement or an application for repair.',
    open: 'If you were not of age then, it has to be found and recorded leniently.',
  },
  leniency: {
    topic: 'Reasons for leniency?',
    title: 'There are reasons for leniency',
    means:
      'By the rules of the place such circumstances call for leniency. How far it goes is for the body in charge to decide.',
    todo: 'Say so in an objection, a statement or an application for repair, and add proof.',
    open: 'Some circumstances call for leniency, such as an emergency, or slight harm put right in time. The rules differ from place to place.',
  },
  'exempt-from-measures': {
    topic: 'Exempt from measures?',
    title: 'It is exempt from measures',
    means:
      'What was occasional, minor, corrected in time on your own and harmless, all of it, leads to no constraint or punishment; a reminder at most.',
    todo: 'If a measure was applied because of it, you may ask to have it ended.',
    open: 'What was occasional, minor, corrected in time on your own and harmless leads to no constraint or punishment.',
  },
  'capacity-doubtful': {
    topic: 'Were you old enough?',
    title: 'You were under age, so it is doubtful whether it may be recorded',
    means:
      'The rules speak of those who answer for themselves. Who is not of age is as a rule not among them.',
    todo: 'With the help of a guardian you may object and ask what the entry relies on.',
    open: 'The rules speak of those who answer for themselves. Who is not of age is as a rule not among them, unless living on their own work.',
  },
  'listing-outside-list': {
    topic: 'Is there a ground for the listing?',
    title: 'The ground is none of those for a serious list',
    means: 'The rules list what may lead to a serious list. This is not among it.',
    todo: 'You may make a statement or object, and ask to be taken off the list.',
    open: 'The rules list what may lead to a serious list. You may ask which provision the listing relies on.',
  },
  'notice-incomplete': {
    topic: 'Were you told everything before the listing?',
    title: 'You were not told, or not told everything, before the listing',
    means: 'Before a listing you have to be told what the rules name.',
    todo: 'Point this out in a statement or an objection.',
    open: 'Look for the notice and see what it says. If you never had one, note that too.',
  },
  'decision-incomplete': {
    topic: 'Is the decision to list complete?',
    title: 'The decision to list is incomplete',
    means:
      'The decision has to say why, on what basis, how one is taken off the list and what can be done against it.',
    todo: 'Point out what is missing in a statement or an objection.',
    open: 'Look for the decision and compare what it says.',
  },
  'linked-person-beyond': {
    topic: 'Does the listing reach others?',
    title: 'The listing reaches someone it must not reach',
    means:
      'When an organisation is listed, only leading people who bear responsibility may be marked with it, and nobody else.',
    todo: 'Whoever is marked may object and ask to have that removed.',
    open: 'Only leading people who bear responsibility may be marked.',
  },
};
