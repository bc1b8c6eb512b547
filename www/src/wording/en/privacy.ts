import type { Wording } from '../index';

export const privacy = {
  title: 'Privacy',
  lead: [
    'Your record is only in the memory of this page and is computed on your device. Nothing is sent unless you agree.',
    'Close or reload the page, and the record and what you typed are gone, unless you saved a matter on this device.',
    'No account, no statistics, no cookies, and nothing is asked of any other site.',
  ],

  handOver: (receiver) =>
    `There is one case in which something is sent: you wrote a letter, looked at all of it, ticked that you agree, and pressed “Hand in”. Then what you saw goes to ${receiver}, and nothing else. Until it has arrived it is in memory; what you asked to keep on this device is listed below.`,

  stored: {
    title: 'What is stored right now',
    what: 'This is how it really is at this moment, not a description.',
    refresh: 'Look again',
    place: 'Where',
    content: 'What',
    memory: 'Memory (gone when the page is closed)',
    local: 'This device (localStorage)',
    session: 'This window (sessionStorage)',
    cookies: 'Cookies',
    copy: 'Offline copy of this site’s own program (Cache Storage)',
    worker: 'What opens the site without network (service worker)',
    record: 'The open record',
    carried: 'What an update brought along',
    aside: 'What you filled in letters of another record',
    draft: (name) => `A matter that you saved (${name})`,
    display: (name) => `Display settings that are remembered (${name})`,
    nothing: 'Nothing',
    item: (title, size) => `${title}: ${size}`,
    cookieCount: (count) => `${count}`,
    files: (count, size) =>
      `${count} files, ${size}. Only the site’s own program and the law, nothing of yours.`,
    registered: 'Installed. It opens this site when there is no network.',
    bytes: (count) => `${count} bytes`,
    kilobytes: (count) => `${count} KB`,
    megabytes: (count) => `${count} MB`,
  },

  wipe: {
    action: 'Clear now',
    question: 'Clear everything now?',
    what: 'The open record, what you typed, the matters saved on this device, letters being handed in and receipts, and the remembered display settings will be gone for good. What was handed in is not taken back.',
    offline: 'Delete the offline copy too',
    offlineHint: 'There is nothing of yours in it. Without it this site does not open without network.',
    yes: 'Clear',
    no: 'Not now',
    done: 'Cleared',
    byItself: 'Nobody was there for a long time, so everything was cleared',
    nothing: 'There was nothing to clear.',
    memory: (count) => `Record, typed text, matters and letters in memory: ${count}`,
    kept: (count) => `Matters, letters, receipts and settings on the device: ${count}`,
    files: (count) => `Offline copy: ${count} files`,
    yourself: {
      title: 'What you must see to yourself',
      text: [
        'Files that you downloaded or saved: delete them from the folder “Downloads”, then empty the bin.',
        'What you printed: take the paper with you, and look whether anything is left in the printer’s queue.',
        'The history of the browser has the address of this site, without your name or number in it. Clear it in the browser’s settings.',
        'What you copied is still in the clipboard. Copy any few words to replace it.',
      ],
    },
  },

  publicComputer: {
    title: 'Public computer mode',
    what: [
      'Switch this on in an internet café, a library or a service hall.',
      'Then nothing stays on this computer, not even the offline copy. Closing the page clears everything.',
    ],
    idle: (minutes, warning) =>
      `After ${minutes} minutes without anybody there, everything is cleared. You are asked ${warning} minutes before and can have more time.`,
    browser:
      'The browser itself may still cache the site’s program files, which have nothing of yours in them, and has the address in its history.',
    on: 'Switch public computer mode on',
    off: 'Leave public computer mode',
    isOn: 'Public computer mode is on',
    address: 'Whoever sets up such computers can make this the first page, which begins in this mode:',
  },

  idle: {
    title: 'Are you still there?',
    what: (minutes) =>
      `Nothing was done for ${minutes} minutes. So that nobody else sees them, the record and what you typed will be cleared soon.`,
    left: (time) => `${time} left`,
    stay: 'I am here, carry on',
    clear: 'Clear now',
  },

  offline: {
    title: 'Works without network',
    what: 'Once you have opened it, this site leaves a copy of its own program and the law on the device. Without network it opens and computes all the same.',
    install: 'To have it on the home screen, choose “Add to home screen” or “Install” in the browser’s menu.',
    inApp: {
      title: 'You opened this inside another app',
      what: 'Inside apps, downloads, printing and offline use often fail. If you need them, open the menu at the top right and choose “Open in browser”.',
    },
  },

  update: {
    title: 'There is a new version',
    what: 'Press “Update” and the page opens anew, with the open record and what you typed. If you do not, the next start brings it.',
    done: 'This is the new version. The record that was open and what you typed are still here.',
    heldUp:
      'Not yet: another open page of this site is at work. Press again in a while, or close that page first.',
    action: 'Update',
    question: 'Some things cannot come along',
    warning:
      'After the update these are gone, to be chosen or typed again. The open record and everything else that you typed come along.',
    yes: 'Update all the same',
    no: 'Not now',
  },

  lawAge: {
    title: 'The law may have changed',
    what: (day) =>
      `The law in here was last checked on ${day}, which is long ago. Go online to update it, or ask the authority before you act.`,
  },

  proof: {
    title: 'How to check this yourself',
    text: [
      'Press F12 for the browser’s developer tools and look at “Network”: every request goes to this site, only fetches a file, and carries nothing of yours.',
      'Open this site, then switch the network off: you can still read a record. If it had to be uploaded, you could not.',
      'The page carries a content security policy, by which the browser keeps it from connecting to anywhere else. It stands at the top of the page’s source.',
      'The source code is public. The same source gives the same files each time, so they can be compared with those here.',
    ],
  },
} satisfies Wording['privacy'];
