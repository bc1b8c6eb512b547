import type { Wording } from '../index';

const onTheDecision = 'the number on the decision or notice';
const published = 'the number on its own site';
const creditSite = 'the local “Credit China” site';

export const handOver = {
  title: 'Hand in online',
  lead: (receiver) =>
    `This letter can go to ${receiver} directly from here. Nothing is sent before you press “Hand in”.`,
  memory: (title) => `A letter that is being handed in or was: ${title}`,

  what: {
    title: 'All that will be sent',
    lead: 'Only this, and not a word more. Unfold it to check every word.',
    to: 'To',
    phone: 'Its telephone',
    site: 'Its site',
    address: 'Sent to this address',
    kind: {
      letter: 'The whole text of the letter',
      data: 'The data that the letter was made of',
      commitment: 'The whole text of the commitment',
      commitmentData: 'The data that the commitment was made of',
      picture: 'Picture',
    },
    part: (kind, name, size) => `${kind} (${name}, ${size})`,
    noText: 'This is the picture that you chose, made smaller, without where and when it was taken.',
    total: (parts, size) => `${parts} parts altogether, ${size}.`,
    reading: 'Preparing the pictures…',
    leftOut: (pieces) => `Number ${pieces.join(', ')} is no picture that can be read, and will not be sent.`,
    signature:
      'The places to sign and seal are still empty. You can print the letter, sign it, photograph it and add it here; the receiver may also ask you to come and sign.',
  },

  consent: {
    title: 'Do you agree?',
    label: 'I have looked at it and agree that all of the above is sent to the receiver',
    receiver: (name, at) => `${name} (${at})`,
    statement: (receiver, letter, parts) =>
      `I agree that “${letter}” and what goes with it (${parts}) is sent to ${receiver}, to be used for dealing with this letter.`,
    withdraw: (receiver, phone) =>
      `Until it has arrived you can press “Do not hand in” at any time; the receiver is then asked to delete what was sent. To take it back later, contact ${receiver}${phone === null ? '' : ` (${phone})`} and give the number of the receipt.`,
    law: 'Once received, how and for how long it is kept is the receiver’s duty by law. You can ask it what it has, and to correct or delete it.',
    change: 'Whatever changes, you are asked again.',
    keep: 'Keep a copy on this device until it has arrived',
    keepHint: (days) =>
      `Without it, closing or reloading the page loses what has not arrived, and you would write it again. With it, the copy stays for ${days} days at most, and once it has arrived only the receipt stays; you can clear it on the page “Privacy” at any time. Do not tick this on a device that others use.`,
    cannotKeep:
      'With the pictures it is too large to be kept on this device. Please do not close the page until it has arrived.',
    send: 'Hand in',
    missing: 'First tick “I have looked at it and agree”.',
    already:
      'The same was already handed in, or is being handed in, here or in another page of the browser. It was not sent again.',
  },

  state: {
    elsewhere: 'Another page of the browser is handing it in; this one waits for what comes of it.',
    sending: 'Handing in…',
    sendingAt: (done, of) => `Handing in: ${done} of ${of} parts have arrived`,
    stop: 'Do not hand in',
    stopping: 'Taking it back…',
    waiting: 'It has not arrived yet',
    until: (time) => `It is tried again by itself at ${time}.`,
    notByItself: 'It is not tried again by itself.',
    whenOnline: 'It goes on by itself once the network is back.',
    goesOn: 'What has arrived is not sent again, and nothing is handed in twice.',
    again: 'Try again now',
    kept: 'A copy is on this device, so you may close the page.',
    notKept: 'Please do not close or reload the page, or what has not arrived is lost.',
    couldNotKeep: 'This device could not keep it. Please do not close or reload the page.',
    why: {
      offline: 'There is no network.',
      unreachable: 'The receiving service cannot be reached.',
      slow: 'There was no answer for a long time.',
      busy: 'The receiving service is very busy and asks for patience.',
      failing: 'The receiving service has a fault.',
      unreadable:
        'The receiving service gave an answer that cannot be understood, so it does not count as received.',
    },
    undeleted: 'It is not handed in, but the receiver could not be asked to delete it yet',
    undeletedWhat:
      'It was not handed in, and nothing more is sent. The receiver could not be asked yet to delete what had been sent. It is asked by itself once the network is back, or now if you wish. You need not wait: as agreed, the receiver deletes by itself after a day what was not handed in.',
    deleteAgain: 'Ask it again to delete',
    leave: 'Do not wait',
    unsure: 'Nobody knows whether it was received',
    unsureWhat:
      'You wanted it back, but the receiver could not be asked yet whether it has it. Please ask again; until then, do not hand it in anew.',
    unsureCall: (receiver, phone) =>
      `If there is no answer, ask ${receiver} by telephone${phone === null ? '' : ` (${phone})`}.`,
    askAgain: 'Ask again',
    asked: 'I have found out; remove it from here',
    refused: 'It was not accepted',
    refusedWhy: {
      rejected:
        'The receiving service looked at it and did not take it. Check what it says, or hand it in another way.',
      notAllowed:
        'The receiving service takes nothing from this site at the moment. The operator of this site has to see to that; please hand it in another way.',
      tooLarge:
        'It is too large. Leave some pictures out and hand it in again; you can bring the pictures yourself.',
      conflict:
        'The receiving service has other content under this number. It was not handed in; please hand it in again.',
      notThere:
        'The receiving service is not where the operator said. Please tell the operator of this site, and hand it in another way.',
      redirected:
        'The receiving service wanted to lead elsewhere, which was not followed, for safety. Please tell the operator of this site, and hand it in another way.',
      foreignReceipt:
        'The receipt is not for this content, so it does not count. Please telephone the receiver and ask whether it was received; do not hand it in again before.',
      receiverChanged:
        'The receiver of this site is another one than you agreed to, so nothing more is sent. If it was sent before, ask the former receiver by telephone whether it arrived; then hand it in again.',
    },
    said: (words) => `In its own words: “${words}”`,
    anew: 'Go back and look again',
    received: 'Received',
    receivedOther: 'You have changed this letter since. What was received is as it was before.',
    handInChanged: 'Hand in the changed one',
    stillReceived: 'The first one and its receipt stay; handing in again does not take them back.',
    earlier: 'Handed in before, with the receipt',
    remove: 'Delete the receipt from here',
  },

  receipt: {
    title: 'Receipt',
    letter: 'Letter',
    receiver: 'Receiver',
    number: 'Number',
    time: 'Received',
    phone: 'Telephone',
    digest: 'Check code of the content',
    keep: 'Please note the receipt: copy, print or photograph it. You need the number to ask how it goes.',
    copy: 'Copy the receipt',
    print: 'Print the receipt',
    at: (day, time) => `${day}, ${time}`,
    inChina: (moment) => `${moment} (time in China)`,
    line: (label, text) => `${label}: ${text}`,
  },

  gone: {
    title: 'Letters kept on this device were over and have been deleted',
    unsent: (title, receiver, days) =>
      `“${title}” to ${receiver}: it was kept for ${days} days and no receipt came. Do not take it as handed in; ask by telephone whether it arrived before you write it again.`,
    receipt: (title, receiver, number) =>
      `The receipt for “${title}” to ${receiver}: number ${number}. If you still need it, note it now.`,
    seen: 'I see',
  },

  list: {
    title: 'Letters handed in',
    letter: (title, receiver) => `“${title}” to ${receiver}`,
  },

  where: {
    title: 'Where to hand it in',
    lead: 'This letter cannot be handed in from this site. Print and sign it, and hand it in as follows; below are the ways to print, copy and save it.',
    leadAlso: 'You can also not use this, print and sign it yourself, and hand it in as follows.',
    none: 'No regulation says to whom it goes. First ask the office that decided, or that shows this entry.',
    counter: 'Counter',
    site: 'Site',
    phone: 'Telephone',
    careful:
      'Take addresses and numbers from the decision, or from the office’s own site, never from what others send you.',
    misconfigured: 'The receiving service of this site is not set up correctly',
    ways: {
      leadAuthority: {
        counter: 'the credit counter of the local government service hall, or its office',
        site: creditSite,
        phone: published,
      },
      institution: {
        counter: 'its office, or the credit counter of the local government service hall',
        site: creditSite,
        phone: published,
      },
      provider: { counter: 'its counter', site: 'its own site', phone: onTheDecision },
      aggregator: { counter: 'its office', site: 'its own site', phone: published },
      decidingUnit: {
        counter: 'the counter of the office that made the decision',
        site: 'its own site',
        phone: onTheDecision,
      },
      industryAuthority: { counter: 'its counter', site: 'its own site', phone: published },
      creditChina: {
        counter: null,
        site: 'the matching section of the “Credit China” site',
        phone: published,
      },
      marketSystem: {
        counter: 'the counter of the market regulator that decided',
        site: 'the market regulators’ system for credit repair',
        phone: onTheDecision,
      },
      evaluator: { counter: 'its office', site: 'its own site', phone: published },
      collector: {
        counter: 'its office',
        site: 'customer service or complaints on its site or in its app',
        phone: 'its published customer service number',
      },
      thirdParty: {
        counter: null,
        site: 'customer service or complaints on that very site',
        phone: 'its published customer service number',
      },
      asker: { counter: 'whoever asked you for it', site: null, phone: 'the number they left with you' },
    },
  },
} satisfies Wording['handOver'];
