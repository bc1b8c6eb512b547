import type { Wording } from '../index';

const quoted = (text: string | null) => (text === null ? '' : ` “${text}”`);

const kinds: Readonly<Record<string, string>> = {
  text: 'text in quotation marks',
  number: 'a number',
  flag: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
};
const kind = (name: string | null) => kinds[name ?? ''] ?? name ?? '';

export const problems = {
  'not-json': {
    what: () => 'From here on the text is not a record file',
    todo: 'Look for a missing quotation mark, comma or bracket, or an incomplete copy.',
  },
  'too-large': {
    what: () => 'The file is larger than 32 MB',
    todo: 'Split the record and open one part at a time.',
  },
  'wrong-schema': {
    what: ({ found, expected }) =>
      `The format of this file is${quoted(found)}; only${quoted(expected)} is read here`,
    todo: 'Check that this is a credit record file.',
  },
  'missing-key': { what: ({ key }) => `The required item${quoted(key)} is missing`, todo: 'Please add it.' },
  'unknown-key': {
    what: ({ key }) => `The record format has no item${quoted(key)}`,
    todo: 'Check how it is spelled.',
  },
  'repeated-key': {
    what: ({ key }) => `The item${quoted(key)} is there twice`,
    todo: 'Only the first one counts; remove the other.',
  },
  'wrong-type': {
    what: ({ key, expected }) => `The item${quoted(key)} must be ${kind(expected)}`,
    todo: 'Write it as the format asks.',
  },
  'unknown-value': {
    what: ({ found, expected }) => `Unknown word${quoted(found)}; these can be used: ${expected ?? ''}`,
    todo: 'Use one of them.',
  },
  'number-out-of-range': {
    what: () => 'The number is too large, negative or has a fraction',
    todo: 'Write a whole number.',
  },
  'text-too-long': { what: () => 'The text here is too long', todo: 'Please shorten it.' },
  'day-shape': {
    what: ({ found }) => `The day${quoted(found)} is written wrongly`,
    todo: 'Write it like 2026-11-21.',
  },
  'impossible-day': {
    what: ({ found }) => `The calendar has no day${quoted(found)}`,
    todo: 'Compare it with the original document.',
  },
  'repeated-id': {
    what: ({ found }) => `The id${quoted(found)} is used twice; the later one was left out`,
    todo: 'Give the later one another id.',
  },
  'unknown-entry': { what: ({ found }) => `The record has no entry${quoted(found)}`, todo: 'Check the id.' },
  'id-shape': {
    what: ({ found }) => `The number${quoted(found)} has a wrong length or wrong characters`,
    todo: 'Compare it with the document.',
  },
  'id-check-character': {
    what: ({ found }) => `The check character of${quoted(found)} does not fit`,
    todo: 'Most likely one character was miscopied; compare it with the document.',
  },
  'id-birth-day': {
    what: ({ found }) => `The birth day in${quoted(found)} does not exist`,
    todo: 'Compare it with the document.',
  },
  'id-category': {
    what: ({ found }) => `The credit code${quoted(found)} begins with an unknown category`,
    todo: 'Compare it with the business licence.',
  },
  'organisation-code-check': {
    what: ({ found }) => `The organisation code inside${quoted(found)} does not fit`,
    todo: 'Some older bodies have such codes. If it is copied correctly, leave it.',
  },
  'division-shape': {
    what: ({ found }) => `The division code${quoted(found)} is wrong`,
    todo: 'Write a code of six digits, such as 650200.',
  },
  'forms-unreadable': {
    what: () => 'The file of forms is incomplete, or of another version',
    todo: 'Check the connection and load the page again.',
  },
  'form-not-open': {
    what: () => 'This form does not apply to this entry now',
    todo: 'Go back to the entry and choose among the forms listed there.',
  },
  'model-unreadable': {
    what: () => 'The file of the scoring model is wrong in one place and cannot be used',
    todo: 'Tell whoever runs this site.',
  },
  'model-costs-people': {
    what: () => 'This model could cost a person points or a grade; it is not used here',
    todo: 'People are not scored. Choose a model for organisations.',
  },
  'unknown-model': { what: ({ found }) => `There is no model${quoted(found)}`, todo: 'Choose another one.' },
  'unknown-grade': {
    what: ({ found }) => `This model has no grade${quoted(found)}`,
    todo: 'Choose one of its grades.',
  },
  'steps-unreadable': { what: () => 'The assumed steps are not written rightly', todo: 'Choose them again.' },
} satisfies Wording['problems'];
