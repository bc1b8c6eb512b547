import type { Wording } from '../index';

export const letter = {
  title: 'Print, copy or save',
  lead: 'All of these say the same; take what suits you. Everything happens on your device, and nothing is uploaded. Room is left for signatures and seals: print the letter, then sign and seal it. The letter itself is always in Chinese.',
  making: {
    busy: 'Making it…',
    busyAt: (at, of) => `Making number ${at} of ${of}`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was made.',
  },
  save: {
    saved: 'The file is made and should be among your downloads. If it is not, save it again here.',
    inApp:
      'The file is made; save it here. You opened this page inside another app, and in some of them nothing will happen.',
    again: (name, kilobytes) => `Save "${name}" (${kilobytes} KB)`,
  },
  print: {
    title: 'Print',
    what: 'Prints the letter only, on A4 paper. The print window can also save it as PDF.',
    press: 'Print this letter',
    nothing:
      'The print window does not seem to have opened. Save a Word file or pictures and print those, or open this page in another browser.',
  },
  copy: {
    title: 'Copy the text',
    what: 'To paste into an e-mail, or into the box of an online application.',
    press: 'Copy all of it',
  },
  word: {
    title: 'Word file',
    what: 'You can still change it, with Word or WPS.',
    press: 'Make a Word file',
    otherwise: 'Still no file? Copy the text, or make pictures of the letter.',
  },
  pictures: {
    title: 'Pictures',
    what: 'One for each page. For WeChat, Alipay and other apps that cannot save files.',
    press: 'Make pictures',
    how: (pages) =>
      `${pages} in all. On a phone, press long on a picture and choose to save it; on a computer, use the right mouse button.`,
    page: (page, of) => `Page ${page} of ${of} of the letter, with the same text as on this page`,
    failed: 'This browser cannot draw the pictures. Copy the text, or open this page in another browser.',
  },
  bundle: {
    title: 'Everything in one file',
    what: 'The Word file, the plain text, the data file, the list of papers and your pictures of evidence, in one zip; with the commitment, if there is one.',
    press: 'Make the zip file',
    otherwise:
      'Still no file? Save the Word file and hand in your pictures one by one; it comes to the same.',
    leftOut: (pieces) =>
      `Not in it, as no picture could be read: evidence ${pieces.join(', ')}. Please enclose it yourself.`,
  },
  evidence: {
    label: 'Pictures of evidence (optional)',
    hint: 'One at a time. In the zip they are reduced to 1.9 MB at most, and lose where and when they were taken; your own pictures stay as they are.',
    choose: 'Choose a picture',
    chosen: 'The pictures of evidence that you chose',
    count: (count) => `Chosen so far: ${count}.`,
    piece: (at, megabytes) => `Evidence ${at} (${megabytes} MB)`,
    remove: (at) => `Remove evidence ${at}`,
  },
  data: {
    title: 'Data file for computers',
    what: 'All that this letter was made of, including what you filled in. The check code at the end of the letter is computed from it: if the content is changed, the code no longer matches.',
    press: 'Make the data file',
    copy: 'Copy the data',
    otherwise: 'Still no file? Copy the data instead.',
  },
} satisfies Wording['letter'];
