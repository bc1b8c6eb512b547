import type { Wording } from '../index';

export const about = {
  title: 'About this page',
  what: {
    title: 'What it is',
    text: [
      'Credit Plain helps you to understand a public credit record: until when it is shown, when repair may be asked for, and by which rule.',
      'It is not a government site and has nothing to do with CreditChina. It is free, needs no account and recommends no agent.',
      'It gives computed results, neither legal advice nor the decision of an authority.',
    ],
  },
  privacy: {
    title: 'Where your record goes',
    text: [
      'Nowhere. It stays in the memory of this page and is computed on your device.',
      'No account, no statistics, no storage; nothing is sent to anybody.',
      'Close or reload the page and the record is gone. On a shared computer, close the page when you are done.',
    ],
  },
  limits: {
    title: 'How far it goes',
    calendar: (day) =>
      `Working days follow the holidays announced by the State Council, known until ${day}. Results after it are marked as provisional.`,
    law: 'Some rules could not be read in full. Every number from them is marked.',
  },
  version: { title: 'Version' },
} satisfies Wording['about'];
