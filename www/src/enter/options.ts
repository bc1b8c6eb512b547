import { valuesIn } from '../components/check-group/values';
import type { Option } from '../components/radio-group/option';
import type { EntryKind } from '../engine/answers';
import { wording } from '../wording';
import type { ChoiceName, FieldName, SeveralName } from './fields';
import { places } from './places';

type Words = Readonly<Record<string, string>>;

/** The words of a vocabulary, those that are named or all of them. */
const from = (words: Words, values: readonly string[] = Object.keys(words)): Option[] =>
  values.map((value) => ({ value, label: words[value] ?? value }));

/** The same, and that one does not know. */
const skippable = (words: Words, values?: readonly string[]): Option[] => [
  ...from(words, values),
  { value: 'unknown', label: wording.value.enter.unknown },
];

const placesInWords = () => from(wording.value.enter.places, Object.keys(places));

/** What can be answered to each question that offers its answers. */
const options: Record<ChoiceName | SeveralName, () => readonly Option[]> = {
  target: () => from(wording.value.enter.target),
  subjectKind: () => from(wording.value.subjectKind),
  place: placesInWords,
  kind: () => from(wording.value.entryKind, kinds),
  role: () => from(wording.value.enter.roles),
  providerAt: () => skippable(wording.value.enter.providerAt),
  providerPlace: placesInWords,
  dayUnknown: () => [{ value: 'unknown', label: wording.value.enter.dayUnknown }],
  shown: () => skippable(wording.value.enter.shown),
  procedure: () => skippable(wording.value.enter.procedures),
  measures: () => from(wording.value.measure),
  class: () => skippable(wording.value.class),
  domain: () => from(wording.value.enter.domains),
  arrears: () => from(wording.value.enter.arrears),
  act: () => from(wording.value.enter.acts),
  listingAct: () => skippable(wording.value.enter.listingActs),
  able: () => skippable(wording.value.enter.yesNo),
  notice: () => skippable(wording.value.enter.yesNo),
  noticeStates: () => from(wording.value.noticeElement),
  decision: () => skippable(wording.value.enter.decision),
  decisionStates: () => from(wording.value.decisionElement),
  honour: () => from(wording.value.enter.honours),
  level: () => from(wording.value.enter.levels),
  wish: () => skippable(wording.value.enter.wishes),
  commitment: () => from(wording.value.enter.commitments),
  commitmentStatus: () => skippable(wording.value.enter.commitmentStatuses),
  harmRemoved: () => skippable(wording.value.enter.yesNo),
  repair: () => skippable(wording.value.enter.yesNo),
  outcome: () => skippable(wording.value.enter.outcomes),
  objection: () => skippable(wording.value.enter.yesNo),
  document: () => skippable(wording.value.enter.documents),
  scheme: () => from(wording.value.enter.schemes),
  grade: () => from(wording.value.enter.grades),
};

/** The kinds of entry that can be typed. */
export const kinds = [
  'penalty', 'seriousList', 'arrears', 'judgmentDefault', 'honour', 'commitment', 'evaluation', 'other',
] as const satisfies readonly EntryKind[]; // prettier-ignore

export const optionsOf = (field: ChoiceName | SeveralName): readonly Option[] => options[field]();

/** An answer as it is read: the labels of what was chosen, or the text that was typed. */
export function inWords(field: FieldName, text: string): string {
  if (!(field in options)) return text;
  const offered = optionsOf(field as ChoiceName | SeveralName);
  const label = (value: string) => offered.find((option) => option.value === value)?.label ?? value;
  return wording.value.listed(valuesIn(text).map(label));
}
