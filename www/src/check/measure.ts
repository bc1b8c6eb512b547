import type { AppliedKind, EntryKind, Target } from '../engine/answers';
import { sheet } from '../record/sheet';
import { draft } from '../typed';
import { wording } from '../wording';
import { choice, type YesNo } from './choice';
import { typedDay } from './asked-day';

export type MeasureStep = 'subject' | 'kind' | 'behind' | 'target' | 'lists' | 'time';

/** What a measure can rest on that stands in no open record. */
export type Behind = Extract<EntryKind, 'penalty' | 'other' | 'seriousList' | 'judgmentDefault'>;

export type MeasureGroup = 'remind' | 'ease' | 'market' | 'office' | 'life' | 'other';

/** Under which heading a measure is looked for. */
export const groupOf: Record<AppliedKind | 'other', MeasureGroup> = {
  talk: 'remind',
  admonition: 'remind',
  orderRectify: 'remind',
  keySupervision: 'remind',
  noFacilitation: 'ease',
  withdrawFacilitation: 'ease',
  bidPoints: 'market',
  bidBan: 'market',
  subsidyLimit: 'market',
  subsidyCancel: 'market',
  projectLimit: 'market',
  depositRaise: 'market',
  honourLimit: 'office',
  honourRevoke: 'office',
  officeLimit: 'office',
  industryBan: 'office',
  qualificationRevoke: 'office',
  civilServiceBan: 'office',
  highConsumption: 'life',
  exitBan: 'life',
  basicServiceDenied: 'life',
  other: 'other',
};

/** An entry of the open record, as an answer to what a measure rests on: its id behind a mark. */
const ofRecord = 'entry:';
const entryAnswer = (id: string) => `${ofRecord}${id}`;

/** More than these nobody looks through. */
const offered = 50;

export function entriesOfRecord(): Record<string, string> {
  const rows = (sheet.value?.rows ?? []).slice(0, offered);
  const { entryKind } = wording.value;
  return Object.fromEntries(
    rows.map(({ id, kind: of, title }) => [
      entryAnswer(id),
      title === null ? entryKind[of] : `${title}（${entryKind[of]}）`,
    ]),
  );
}

/** The entry of the open record that was chosen, by its id. */
export function chosenEntry(): string | null {
  const chosen = behind.chosen();
  return chosen?.startsWith(ofRecord) === true ? chosen.slice(ofRecord.length) : null;
}

export const word = draft('measure-word', () => wording.value.check.measure.word);

export const kind = choice<AppliedKind | 'other'>('measure-kind', ({ measure }) => ({
  question: measure.steps.kind,
  answers: { ...wording.value.applied, other: measure.other },
}));

export const behind = choice<string>('measure-behind', ({ measure, unsure }) => ({
  question: measure.steps.behind,
  answers: { ...entriesOfRecord(), ...measure.behindKinds, unknown: unsure },
}));

export const target = choice<Target | 'unknown'>('measure-target', ({ measure }) => ({
  question: measure.steps.target,
  answers: { ...measure.targets, unknown: measure.targetUnsure },
}));

export const published = choice<YesNo>('measure-published', ({ measure }) => ({
  question: measure.published,
  answers: measure.publishedAnswers,
}));

export const national = choice<YesNo>('measure-national', ({ measure }) => ({
  question: measure.national,
  answers: measure.nationalAnswers,
}));

export const still = choice<YesNo>('measure-still', ({ measure }) => ({
  question: measure.still,
  answers: measure.stillAnswers,
}));

export const since = typedDay('measure-since', () => wording.value.check.measure.since);
export const ended = typedDay('measure-ended', () => wording.value.check.measure.ended);
