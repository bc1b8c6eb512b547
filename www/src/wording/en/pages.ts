import type { Wording } from '../index';

export const start = {
  title: 'Understand your credit record',
  lead: [
    'Open a credit record and see until when each entry is shown and when repair may be asked for.',
    'How each day was computed, and by which rule, is laid open.',
    'The record is computed on your own device. Nobody else sees it.',
  ],
  demo: {
    title: 'See an example first',
    what: 'An invented firm in Karamay with one administrative penalty.',
    open: 'Open the example',
    failed: 'The example could not be loaded. Check the network and try again.',
    name: 'Example record',
  },
  own: { title: 'Open your own record', what: 'Choose a record file, or paste its text.' },
  file: {
    label: 'Choose a record file',
    hint: 'A .json file of at most 32 MB. It is not uploaded.',
    choose: 'Choose a file',
    tooLarge: (size) =>
      `This file has ${size} MB; 32 MB is the most. Split the record and open one part at a time.`,
    unreadable: 'This file cannot be read. Choose it again, or paste its text.',
  },
  paste: {
    label: 'Paste the text of a record',
    hint: 'All of it, from { to }.',
    open: 'Show this record',
    empty: 'There is no text yet. Paste it first, then press “Show this record”.',
    name: 'Pasted record',
  },
  cannotRead: 'This record cannot be read. What to change is listed.',
  otherDoor: {
    title: 'Looking for your loans and credit cards?',
    what: 'That is the credit report of the People’s Bank of China, which is something else. Ask its credit reference centre or a bank.',
  },
} satisfies Wording['start'];

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
