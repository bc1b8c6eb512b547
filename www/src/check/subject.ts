import type { SubjectKind } from '../engine/answers';
import { sheet } from '../record/sheet';
import { choice } from './choice';
import { emptyRecord } from './compose';

/** The places whose law is known, by a division code that lies in them; null: only national law speaks there. */
const divisions = {
  karamay: '650200',
  xinjiang: '650000',
  suqian: '321300',
  jiangsu: '320000',
  zhangye: '620700',
  heilongjiang: '230000',
  elsewhere: null,
} as const;
export type Place = keyof typeof divisions;

export const subjectKind = choice<SubjectKind>('check-subject', ({ subject }) => ({
  question: subject.kind,
  answers: subject.kinds,
}));

export const place = choice<Place>('check-place', ({ subject }) => ({
  question: subject.place,
  answers: subject.places,
}));

/** What the open record leaves out of what has to be known of the subject. */
export function asksKind(): boolean {
  return sheet.value === null;
}
export function asksPlace(): boolean {
  return (sheet.value?.subject.division ?? null) === null;
}

/** The subject's division code, as far as it was answered. */
export function chosenDivision(): string | null {
  const chosen = place.chosen();
  return chosen === null ? null : divisions[chosen];
}

/** The text of the open record, or of one that says no more than who it is about. */
export function textOfSubject(): string {
  return sheet.value?.text ?? emptyRecord(subjectKind.chosen() ?? 'naturalPerson');
}
