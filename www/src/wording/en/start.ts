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
