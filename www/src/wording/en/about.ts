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
      'It stays in the memory of this page and is computed on your device.',
      'No account, no statistics. Nothing is stored or sent unless you agree.',
      'Close or reload the page and the record is gone. On a shared computer, switch public computer mode on.',
    ],
    more: 'See what is stored right now',
  },
  sources: {
    title: 'Where the law comes from',
    text: [
      'From national and local regulations, rules and documents as published. Each number says from which article it is, how it was read and when it was checked.',
      'What the rules mean is said here in our own words. To quote them, go to where they are published.',
    ],
    more: 'See all of the law',
  },
  limits: {
    title: 'How far it goes',
    calendar: (day) =>
      `Working days follow the holidays announced by the State Council, known until ${day}. Results after it are marked as provisional.`,
    law: 'Some rules could not be read in full. Every number from them is marked.',
    verified: (day) => `The law was last checked on ${day}.`,
    letter:
      'That repair “may be asked for” does not mean that it will be granted. Whether to accept it and how to decide is up to the authority.',
  },
  operators: {
    title: 'To have it on your own site',
    text: [
      'Anybody may use it, free of charge. It is a set of static files for any web server and needs no database.',
      'Let the server send the security policy in www/csp.txt of the source, and add no statistics to the page.',
      'The computing part can be used alone: it is an npm package that runs in browsers and in Node.',
      'As the first page of a public computer, use the address on the privacy page, which begins in public computer mode.',
    ],
  },
  licence: {
    title: 'Licence',
    text: ['The source is public under the MIT licence, free to use and to change.'],
  },
  version: { title: 'Version', engine: (version) => `Computing part ${version}` },
} satisfies Wording['about'];
