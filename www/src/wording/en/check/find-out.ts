import type { Wording } from '../../index';

/** How to find out what is not known. */
export const findOut = {
  'measure.kind': 'Ask them to write down what the measure is called and which item of the list it is.',
  'measure.entry': 'Ask them to write down which entry and which document it rests on.',
  'measure.target': 'See whose name stands in the notice or decision.',
  'measure.published': 'Ask them where and on which day the measure was published.',
  'measure.inNationalList':
    'There is a national basic list of measures, which is updated; we do not hold its full text. Ask them which item it is, or look on the CreditChina site.',
  'measure.endedOn': 'Ask them to write down from which day until which day.',
  class: 'If the document states a class, use it; else ask the authority that decided.',
  determinedOn: 'See the date on the document, and add it to the record.',
  'display.lastShownDay':
    'It can be computed once the record is complete. Open the record and see what is missing.',
  'display.status':
    'It can be computed once the record is complete. Open the record and see what is missing.',
  'penalty.mitigation.minor': 'See whether the decision says that the circumstances were minor.',
  'penalty.mitigation.corrected':
    'See whether the decision says that you put it right in time of your own accord.',
  'circumstances.occasional':
    'Think whether it was the first or an occasional time, and whether you can show that.',
  'circumstances.harmless': 'See whether the document says that harm was done.',
} satisfies Wording['check']['measure']['facts'];
