import type { Wording } from '../index';

export const shell = {
  siteName: 'Credit Plain',
  skip: 'Skip to the content',
  otherLanguage: '简体中文',
  navigation: 'Main pages',
  pages: { start: 'Start', record: 'My record', law: 'The law', about: 'About' },
  notice: ['Not a government site', 'Free of charge', 'No agent needed'],
  footer: 'Your record stays in this page and is sent nowhere. Close the page and it is gone.',
  busy: 'Computing…',
  starting: 'Getting ready…',
  error: 'Error',
  errorSummary: 'Something needs to be changed',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: press Ctrl+C, or hold it and choose “Copy” on a phone.',
  startAgain: 'Start again',
  crash: {
    title: 'This page broke down',
    what: 'That is our fault, not yours. It was tried once more, without success.',
    typed: 'What you typed, to be copied:',
    nothingTyped: 'You had not typed anything, so nothing is lost.',
  },
  unavailable: {
    title: 'This browser cannot run the computing part',
    what: 'The browser may be too old, or the network broke off. Reload the page; if that does not help, use a newer browser or another device.',
    reload: 'Reload the page',
    meanwhile: 'What you can do without this page (in Chinese):',
  },
} satisfies Partial<Wording>;
