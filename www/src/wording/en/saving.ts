import type { saving as source } from '../zh-CN/saving';
import type { Shape } from '../index';

export const saving = {
  save: {
    title: 'Save on this device',
    none: 'It is in memory only, and gone when the page is closed or reloaded.',
    what: 'It is saved in this browser and goes nowhere. If you clear the data of the browser, or use another one or another phone, it is not there. Some browsers clear it after days without a visit; keep a file of what matters.',
    publicComputer:
      'This is public computer mode: nothing may stay on this computer, so nothing can be saved on it. You can take a file along.',
    start: 'Save on this device',
    own: 'Save only on a device of your own. On one that others use too, set a passphrase.',
    days: 'For how long',
    daysHint:
      'After that day it is removed when the site is next opened. In the last week you are told when you open it.',
    dayChoice: (days, until) => `${days} days, until ${until}`,
    lock: 'Protect with a passphrase',
    lockHint: 'Without it nobody can open the draft, not even we. If you forget it, what is inside is lost.',
    noLock:
      'This browser cannot encrypt here: the page was not opened by https, or the browser is too old. Whoever uses this device can read what is saved.',
    passphrase: 'Passphrase',
    passphraseHint: (least) => `At least ${least} characters. A sentence you remember is best.`,
    again: 'The passphrase again',
    short: (least) => `The passphrase is too short: at least ${least} characters.`,
    differs: 'The two passphrases differ. Please type it again.',
    itself: 'Save later changes by themselves',
    itselfHint: 'Without the tick, changes are saved only when you press “Save the changes”.',
    press: 'Save',
    cancel: 'Not now',
    busy: 'Saving…',
    saved: 'Saved on this device.',
    locked: 'Protected with a passphrase.',
    open: 'Without a passphrase: whoever uses this device can read it.',
    until: (day) => `Kept until ${day}, then removed when the site is next opened.`,
    unsaved: 'There are unsaved changes.',
    press2: 'Save the changes',
    allSaved: 'All changes are saved.',
    drop: 'Remove from this device, keep in memory only',
    refused:
      'It was not saved: the browser has no room left, or lets pages save nothing. Please take a file along.',
    elsewhere:
      'It was not saved: another page of the browser changed or deleted this draft. Write over it with what is here?',
    over: 'Write over it',
    overOpen:
      'The one on the device has a passphrase. This one has none: once written over, whoever uses this device can read it.',
  },

  take: {
    title: 'Take along as a file',
    what: 'The file holds what you filled in, the record and what was done, and can be opened on another device.',
    lock: 'Protect the file with a passphrase',
    sameLock: 'The file is protected with the passphrase that you set when saving.',
    press: 'Make the file',
    fileName: (day) => `credit-plain-matter-${day}.json`,
    otherwise:
      'No file to be seen? Press “Copy the text of the file”, keep it in your notes, and paste it here later.',
    copy: 'Copy the text of the file',
  },

  bringIn: {
    title: 'Open a saved file',
    what: 'Open here what you once took along as a file. It is not uploaded.',
    label: 'Choose the file of a matter',
    hint: 'It ends in .json: the one that you saved yourself.',
    paste: 'No file can be chosen? Paste its text',
    pasteLabel: 'The text of the file',
    press: 'Open',
    empty: 'Nothing was pasted yet.',
    failed: 'This file cannot be read. It was not opened, and nothing in it was changed.',
    done: 'It is open, in memory only.',
  },

  lockedOne: {
    title: 'A matter with a passphrase',
    what: 'What is inside is seen only with the passphrase.',
    until: (day) => `Kept until ${day}.`,
    label: 'Passphrase',
    press: 'Open',
    busy: 'Opening; this takes a few seconds…',
    wrong: 'It does not open: the passphrase is wrong, or the file was changed. Please try again.',
    none: 'This browser cannot decrypt here: the page was not opened by https, or the browser is too old. Please use another one.',
    drop: 'Delete it',
  },

  unreadable: {
    title: 'A draft that cannot be read',
    what: 'It was not touched and is where it was. You can keep it as a file, which a newer version of this site may read, or delete it.',
    size: (size) => `Size: ${size}`,
    problems: 'Why it cannot be read',
    fault: {
      notJson: 'it is no complete JSON; a part may be missing',
      notADraft: 'it is no draft of this site',
      newer: 'a newer version saved it; please update this site',
      missing: 'this is missing',
      unknown: 'this is not known here',
      wrong: 'this is not right',
    },
    problem: (path, fault) => (path === '' ? fault : `${path}: ${fault}`),
    more: (count) => `And ${count} more.`,
    drop: 'Delete it',
  },

  discard: {
    press: 'Delete this matter',
    question: 'Delete it?',
    what: 'It is deleted from memory and from this device, for good.',
    yes: 'Delete',
    no: 'Not now',
  },

  ending: {
    gone: 'A draft was over and has been deleted',
    goneOne: (name, day) => `${name}: it was kept until ${day} and is no longer on this device.`,
    soon: 'A draft is over soon',
    soonOne: (name, day) =>
      `${name}: it is removed by itself after ${day}. To keep it, open it and extend it, or take a file along.`,
    locked: 'A matter with a passphrase',
    seen: 'I see',
  },
} satisfies Shape<typeof source>;
