import { sheet, type RecordText } from '../record/sheet';
import { wording } from '../wording';
import { entryTyped, subjectTyped } from './entry';
import { freshId, newRecord, withEntry } from './into-record';
import { addsToOpen } from './steps';

/** The record that the answers make: the open one with one entry more, or a new one. */
export function recordTyped(): RecordText {
  const open = sheet.value;
  if (open !== null && addsToOpen())
    return {
      name: open.name,
      text: withEntry(open.text, entryTyped(freshId(open.text))),
      origin: open.origin,
    };
  return { name: wording.value.enter.review.name, text: newRecord(subjectTyped(), entryTyped('e1')) };
}
