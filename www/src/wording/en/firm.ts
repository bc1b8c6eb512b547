import type { Wording } from '../index';

export const firm = {
  title: 'For firms',
  lead: 'What firms do about their credit begins here. Everything is computed on this device, and nothing is sent unless you agree.',
  needs: {
    commitments: {
      title: 'Commitments',
      what: 'What was promised, by when, who checks it, what becomes public; whether more can be promised, and how to write it.',
    },
    score: {
      title: 'Understand an evaluation',
      what: 'How to read the national evaluation; a self-check by published rules: which entry weighs how much, and when that changes. It has no legal effect.',
    },
    code: {
      title: 'A credit QR code (made by yourself)',
      what: 'A QR code of the public facts you choose; whoever scans it reads them and can check that nothing was changed.',
    },
    several: {
      title: 'Several records at once',
      what: 'With branches, or for several firms: put their records side by side and see what is most urgent.',
    },
  },
  also: 'Also used by firms',
  others: {
    record: {
      title: 'Read the record, ask for repair',
      what: 'Until when each penalty is shown, and from when repair can be asked for.',
    },
    benefits: {
      title: 'What you may be given',
      what: 'What honesty is rewarded with, and what stands in the way.',
    },
    measure: { title: 'Check a measure', what: 'Kept from tenders, refused a subsidy: is that allowed?' },
  },
} satisfies Wording['firm'];
