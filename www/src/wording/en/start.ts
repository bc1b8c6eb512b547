import type { Wording } from '../index';

export const start = {
  title: 'Understand your credit record',
  lead: [
    'See until when each entry is shown, when it can be repaired, and what is wrong.',
    'Every finding names the rule behind it.',
    'No account. It is computed on your own device only.',
  ],
  which: {
    label: 'Which record are you looking for?',
    public: 'Public credit record',
    publicHint: 'penalties, lists, arrears, honours',
    bank: 'Bank credit report',
    bankHint: 'loans, credit cards',
  },
  otherDoor: {
    title: 'Credit reports are with the PBoC credit reference centre',
    what: [
      'The credit report tells how loans and credit cards were repaid. The credit reference centre of the People’s Bank of China issues it, and rules of its own govern it. It is not the public credit record, and this site can neither show nor change it.',
      'Ask for it through the ways that the centre itself announces. Some reports on yourself are free; the centre says how many.',
      'Beware of copied sites. Do not believe anybody who wants you to share your screen, tell a code, or pay to have a report “cleaned”.',
    ],
    doors: 'Who keeps which record, and whom to ask',
    stay: 'What you filled in on this page is still there. You can switch back at any time.',
  },
  own: { title: 'Open your own record' },
  source: {
    what: 'The operator of this site provides the record; it is loaded from this site.',
    open: (name) => `Open the record of ${name}`,
    busy: 'Loading…',
    received: (megabytes) => `${megabytes} MB so far`,
    cancel: 'Cancel',
    trouble: {
      failed: 'The record could not be loaded. Check the network and try again.',
      tooLarge: 'The record has more than 32 MB and cannot be opened. Please tell the operator of this site.',
      cancelled: 'Loading was cancelled.',
    },
    wrong: {
      title: 'The source of records of this site is not set up properly',
      what: 'The operator has to mend it. The other ways to open a record work.',
      problems: {
        notJson: (key) => `portal.json has the wrong contents${key === '' ? '' : `: ${key}`}`,
        unknownKey: (key) => `portal.json must not have: ${key}`,
        wrongName: (key) => `portal.json lacks a name: ${key}`,
        wrongAddress: (key) => `portal.json has an address that is not on this site: ${key}`,
        wrongPhone: (key) => `portal.json has a wrong telephone number: ${key}`,
        wrongSite: (key) => `portal.json has a site whose address does not begin with https://: ${key}`,
        wrongForms: (key) => `portal.json names a letter that does not exist: ${key}`,
      },
    },
  },
  file: {
    label: 'Choose a record file',
    hint: 'A .json file of at most 32 MB. It is not uploaded.',
    choose: 'Choose a file',
    tooLarge: (size) =>
      `This file has ${size} MB; 32 MB is the most. Split the record and open one part at a time.`,
    unreadable: 'This file cannot be read. Choose it again, or paste its text.',
  },
  paste: {
    title: 'Paste text',
    label: 'Paste the text of a record',
    hint: 'All of it, from { to }.',
    open: 'Show this record',
    empty: 'There is no text yet. Paste it first, then press “Show this record”.',
    name: 'Pasted record',
  },
  byHand: {
    title: 'No file at hand?',
    what: 'Type one entry step by step from the decision or the web page. Skip what you do not know.',
    open: 'Type an entry',
  },
  demos: {
    title: 'See an example first',
    what: 'All three are invented: names, firms and numbers.',
    failed: 'The example could not be loaded. Check the network and try again.',
    citizen: {
      name: 'Example: a citizen (invented)',
      story:
        'A citizen of Harbin rode in the wrong lane and was fined 20 yuan on the spot; such a penalty must not enter the record at all. A list of volunteers that she does not want public shows her whole ID number, another site still shows a penalty that was repaired, and a letting platform recorded her blood type.',
    },
    'small-firm': {
      name: 'Example: a small firm (invented)',
      story:
        'A repair shop in Karamay has a penalty that is still shown past its last day, a decision that was entered twice, and an objection that nobody answered in time. Its national public evaluation is A, and for each penalty it can see from which day repair may be asked for.',
    },
    'serious-list-firm': {
      name: 'Example: a firm on a serious list (invented)',
      story:
        'A labour firm in Suqian was put on a serious list over unpaid wages, but the decision says neither how to leave it nor what remedies there are, and it names the owner’s wife. The water company limits its supply because of the list, a repaired penalty still costs it points, and a court has approved its plan of reorganisation.',
    },
  },
  cannotRead: 'This record cannot be read. What to change is listed.',
} satisfies Wording['start'];
