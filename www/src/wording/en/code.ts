import type { Wording } from '../index';

export const code = {
  title: 'A firm’s own credit QR code',
  lead: 'Choose some of your public credit information and make it a QR code. Whoever scans it with a phone reads it as text. All of it is done on your device; nothing is uploaded.',
  isNot: {
    title: 'You make this code yourself',
    what: 'It is not the code that authorities issue, and cannot stand in for it. Some places encourage firms to get an official one: ask the credit platform there.',
    basis: 'Where the law speaks of such a code:',
  },
  none: {
    what: 'To make a code, open the record of your firm first. To check somebody else’s, no record is needed: use the box below.',
    open: 'Open a record',
  },
  person: {
    title: 'No codes of people’s records',
    what: 'Credit information of people is usually not public. Once a code of it hangs somewhere, anybody can scan and keep it, and it cannot be taken back. The code that the law speaks of is for market entities: firms and sole traders. To show yours to somebody, write an authorisation: who may see what, until when.',
    open: 'How an authorisation is written',
  },
  inMemory: 'What was chosen for the code',

  choose: {
    title: 'Choose what it says',
    what: 'Only what the record calls on show, and does not call closed, can be chosen. Look at the site first whether it is still there today. Which lines, is up to you.',
    parts: {
      who: 'Who',
      whole: 'As a whole',
      good: 'Licences, honours and kept commitments',
      other: 'What else is on show',
    },
    otherHint:
      'Some of this may speak against you. We choose none of it for you. What you leave out can still be found on the public sites.',
    countHint: 'Readers learn how many entries could be listed, so nobody takes those you list for all.',
    more: (count: number) => `See ${count} more`,
    noCount:
      'The number of entries is left out. Some that are on show are not listed, and readers may think there are none. Better put the number in.',
    nobody: 'Choose the name or the unified code at least, or nobody knows who it is about.',
    leftOut: (count: number) => `${count} cannot be put in: why`,
    reasons: {
      over: (count: number) =>
        `${count}: display has ended, or it was repaired or revoked. It should not be passed on.`,
      mustGo: (count: number) => `${count}: by law no longer to be shown, and to be taken down.`,
      notShown: (count: number) => `${count}: not on show.`,
      notKnown: (count: number) => `${count}: the record does not say whether it is on show.`,
      closed: (count: number) =>
        `${count}: not public; shared among authorities, or seen with an authorisation only.`,
      personal: (count: number) => `${count}: may tell of people.`,
    },
  },

  text: {
    title: 'The text in the code',
    what: 'This is what a scanner shows. The last line is a check code, worked out from the lines above.',
    size: (bytes: number, most: number) => `${bytes} bytes of ${most} at most.`,
    over: (bytes: number) => `Too long by ${bytes} bytes`,
    overWhat: 'A longer one is hard to scan with a phone. You could drop:',
    drop: 'Drop these lines',
    copy: 'Copy the text',
  },

  picture: {
    title: 'The QR code',
    alt: 'A QR code. It holds what stands above under “The text in the code”.',
    size: 'How large',
    sizes: { screen: 'On a screen', print: 'On paper', poster: 'On a poster' },
    dots: (name: string, dots: number) => `${name} (${dots}×${dots} dots)`,
    hold: 'On a phone, a long press on the picture keeps it too.',
    png: 'Save the picture (PNG)',
    svg: 'Save as a drawing (SVG)',
    otherwise: 'No file? Keep the picture above by a long press, or take a screenshot.',
    svgOtherwise: 'No file? Take the PNG for posters; it is as sharp.',
    print: 'Print',
    noPrint: 'The print window does not seem to have opened. Save the picture and print that.',
    caption: 'Scan with a phone to read public information that the firm chose itself',
    old: (day: string) =>
      `It says how things stood on ${day}. When the record changes, make a new one and replace it.`,
  },

  check: {
    title: 'Check a text that was scanned',
    what: 'Paste all of the text here. No network is needed.',
    label: 'The text that was scanned',
    hint: 'All of it, from its title to the check code in the last line.',
    press: 'Check',
    empty: 'No text was pasted yet.',
    unchanged: 'The text was not changed',
    unchangedWhat: 'The check code fits: not a character has changed since the code was made.',
    changed: 'The text was changed, or is not complete',
    changedWhat:
      'The check code does not fit. Scan once more and copy all of the text. If it still does not fit, do not trust it.',
    other: 'This text was not made with this page',
    otherWhat: 'Its first line is another. Check other codes where they were made.',
    cut: 'The text is not complete',
    cutWhat: 'The last line with the check code is missing. Scan once more and copy all of the text.',
    compare: 'Held against the record that you opened, as of today:',
    agrees: 'the same',
    differs: 'the record has no such line now',
    noRecord: 'Open the firm’s record to see which lines are still so today.',
  },

  proves: {
    title: 'What the check code tells',
    can: 'It tells whether the text was changed after the code was made.',
    cannot: [
      'It does not tell who made it. Anybody can write such a text and work out a check code that fits.',
      'It does not tell whether what it says is true, complete, or still so today.',
      'To be sure, look the firm up by name and code on CreditChina or the enterprise publicity system.',
    ],
    how: 'You can work it out yourself: leave out the last line, keep one line feed between each two lines, encode as UTF-8, take the SM3 digest.',
  },
} satisfies Wording['code'];
