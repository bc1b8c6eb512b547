import type { Wording } from '../index';

export const entry = {
  back: 'Back to the whole record',
  previous: 'Previous entry',
  next: 'Next entry',
  place: (nth, all) => `Entry ${nth} of ${all}`,
  neighbours: 'Entries before and after',
  gone: {
    title: 'There is no such entry',
    what: 'The record that is open has no entry with this number.',
  },

  found: 'What was found',
  nothingFound: 'Nothing was found to be wrong with this entry.',
  nothingSure: 'Nothing was found for sure. A few things are still open.',
  days: 'Where the days come from',
  settled: 'All rules give the same days.',
  differ: 'The rules give different days. Here they stand side by side, so that you can compare.',
  recorded: 'All that the record says',
  number: 'Number in the record',
  title: 'Name',
  veiled: 'It seems to tell something private of you, so it is hidden at first.',
  kind: 'Kind',
  shown: 'On display',
  shownIs: { yes: 'yes', no: 'no', unknown: 'not said' },

  take: {
    title: 'Take it with you',
    calendar: 'Put it in your calendar',
    calendarWhat:
      'The days go into the calendar of your phone or computer, with a reminder a week before each. The file is made on your device only.',
    noDays: 'There are no days ahead for this entry.',
    download: 'Download the calendar file',
    fallback: 'Nothing happened? See the text',
    fallbackWhat:
      'Inside some apps, such as WeChat, downloads do not work. Open this site in the browser of your phone, or copy the text below into a file that ends in .ics.',
    text: 'Text of the calendar file',
    fileName: 'credit-plain.ics',
    print: 'Print this entry',
    printWhat: 'It prints as a clean sheet of A4.',
    printNothing:
      'The window for printing does not seem to have opened. Use the browser of your phone or computer, or copy the text.',
    copy: 'Copy the text of this entry',
  },
  printed: (day) =>
    `Computed by Credit Plain as of ${day}. This is no official document; what the receiving body answers counts.`,

  event: {
    summary: {
      repairOpens: (title) => `Repair may be asked for: ${title}`,
      displayEnds: (title) => `Last day of display: ${title}`,
      limitEnds: (task, title) => `Last day, ${task}: ${title}`,
      commitmentDue: (title) => `Last day to keep the commitment: ${title}`,
    },
    note: (day) => `Computed by Credit Plain from the record as of ${day}. Check it again before you act.`,
    provisional: 'The holidays of that year are not announced yet, so the day may move.',
    alarm: (summary) => `In a week: ${summary}`,
  },
} satisfies Wording['entry'];
