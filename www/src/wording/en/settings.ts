import type { Wording } from '../index';

export const settings = {
  title: 'Display settings',
  lead: 'Each change shows at once. What you do not change follows your phone or computer.',

  aspects: {
    size: {
      title: 'Size of the text',
      choices: {
        usual: 'Usual',
        elder: 'Large text, large buttons, a short menu',
      },
    },
    colours: {
      title: 'Light or dark',
      choices: {
        system: 'As the device',
        light: 'Light',
        dark: 'Dark',
      },
    },
    contrast: {
      title: 'Contrast',
      choices: {
        system: 'As the device',
        high: 'High: the text stands out more',
      },
    },
    motion: {
      title: 'Motion',
      choices: {
        system: 'As the device',
        less: 'No motion',
      },
    },
    spacing: {
      title: 'Spacing of the text',
      choices: {
        usual: 'Usual',
        wide: 'Wide: more room between letters and lines',
      },
    },
  },

  language: { title: 'Language' },

  remember: {
    title: 'Remember these settings',
    label: 'Remember on this device',
    what: 'Only what is chosen above, nothing of your record. Untick it and it is deleted at once.',
    refused: 'This browser does not let pages keep anything, so nothing was remembered.',
    publicComputer: 'Public computer mode is on: nothing is remembered.',
  },

  usual: 'Everything back to usual',
} satisfies Wording['settings'];
