import type { Signal } from '@preact/signals';
import { draft } from '../typed';
import { readDay, type DayPart, type ReadDay } from '../typed-day';
import { wording } from '../wording';
import { inWords } from './options';

const texts = [
  'name', 'division', 'title', 'documentNumber', 'providerDivision', 'fine', 'confiscateGains', 'confiscateProperty',
] as const; // prettier-ignore

const choices = [
  'target', 'subjectKind', 'place', 'kind', 'role', 'providerAt', 'providerPlace', 'shown', 'procedure', 'class', 'domain',
  'arrears', 'act', 'listingAct', 'able', 'notice', 'decision', 'honour', 'level', 'wish', 'commitment', 'commitmentStatus',
  'harmRemoved', 'repair', 'outcome', 'objection', 'document', 'scheme', 'grade',
] as const; // prettier-ignore

const severals = ['dayUnknown', 'measures', 'noticeStates', 'decisionStates'] as const;

const days = [
  'determinedOn', 'publishedOn', 'statedUntil', 'madeOn', 'dueOn', 'licenceDecidedOn', 'checkedOn', 'fulfilledOn', 'appliedOn', 'decidedOn', 'receivedOn', 'markedOn',
  'answeredOn', 'changedOn',
] as const; // prettier-ignore

export type TextName = (typeof texts)[number];
export type ChoiceName = (typeof choices)[number];
export type SeveralName = (typeof severals)[number];
export type DayName = (typeof days)[number];

/** Everything that is asked for. */
export type FieldName = TextName | ChoiceName | SeveralName | DayName;

const names: readonly string[] = days;
export const isDay = (field: FieldName): field is DayName => names.includes(field);

/** The id of a field in the page, and its name among what was typed. */
export const idOf = (field: FieldName): string => `enter-${field}`;

const label = (field: FieldName) => wording.value.enter.fields[field].label;

/** What was answered, as it is typed or chosen; empty where nothing was. */
export function answer(field: Exclude<FieldName, DayName>): Signal<string> {
  return draft(
    idOf(field),
    () => label(field),
    (text) => inWords(field, text),
  );
}

/** A part of a day that was typed. */
export function dayPart(field: DayName, part: DayPart): Signal<string> {
  return draft(`${idOf(field)}-${part}`, () => `${label(field)}（${wording.value.record.day[part]}）`);
}

export function typedDay(field: DayName): ReadDay {
  const text = (part: DayPart) => dayPart(field, part).value;
  return readDay({ year: text('year'), month: text('month'), day: text('day') });
}

function forget(field: FieldName): void {
  if (!isDay(field)) answer(field).value = '';
  else for (const part of ['year', 'month', 'day'] as const) dayPart(field, part).value = '';
}

/** What is asked about the subject; it stays the same for its next entry. */
const ofSubject: readonly FieldName[] = ['target', 'subjectKind', 'name', 'place', 'division'];

/** Empties what was answered about an entry, so that the next one can be typed. */
export function forgetEntry(): void {
  const all: readonly FieldName[] = [...texts, ...choices, ...severals, ...days];
  for (const field of all) if (!ofSubject.includes(field)) forget(field);
}
