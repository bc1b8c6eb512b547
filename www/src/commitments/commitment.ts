import { daysBetween } from '../drafts/days';
import type { CommitmentStatus, CommitmentType, Day, EntryView } from '../engine/answers';
import { limits } from '../limits';

/** A commitment of the record, with what the engine says of its entry. */
export interface Commitment {
  readonly entry: EntryView;
  readonly type: CommitmentType | null;
  readonly status: CommitmentStatus | null;
  readonly madeOn: Day | null;
  readonly dueOn: Day | null;
  readonly licenceDecidedOn: Day | null;
  readonly checkedOn: Day | null;
}

/** The kinds there are, in the order in which the letter offers them. */
export const types = [
  'open', 'licenceReplacing', 'missingPapers', 'proofReplacing', 'tradeBody', 'repair',
] as const satisfies readonly CommitmentType[]; // prettier-ignore

const statuses = ['performing', 'kept', 'broken', 'false'] as const satisfies readonly CommitmentStatus[];

/** What an entry records of a commitment. */
export function commitmentOf(entry: EntryView): Commitment {
  const value = (key: string) =>
    entry.recorded.facts.find(({ path, kind }) => path === `commitment.${key}` && kind !== 'none')?.value ??
    null;
  const type = value('type');
  const status = value('status');
  return {
    entry,
    type: types.find((one) => one === type) ?? null,
    status: statuses.find((one) => one === status) ?? null,
    madeOn: value('madeOn'),
    dueOn: value('dueOn'),
    licenceDecidedOn: value('licenceDecidedOn'),
    checkedOn: value('checkedOn'),
  };
}

/** Where a commitment stands, what is most pressing first. */
export const states = ['overdue', 'soon', 'untold', 'performing', 'broken', 'false', 'kept'] as const;
export type State = (typeof states)[number];

/** The days until the last one to keep it; negative: it has passed; null: no day is recorded. */
export function daysLeft({ dueOn }: Commitment, asOf: Day): number | null {
  return dueOn === null ? null : daysBetween(asOf, dueOn);
}

export function stateOf(commitment: Commitment, asOf: Day): State {
  const { status } = commitment;
  if (status === 'kept' || status === 'broken' || status === 'false') return status;
  const left = daysLeft(commitment, asOf);
  if (left !== null && left < 0) return 'overdue';
  if (status === null) return 'untold';
  return left !== null && left <= limits.commitmentSoonDays ? 'soon' : 'performing';
}

export interface Group {
  readonly state: State;
  readonly commitments: readonly Commitment[];
}

const byDue = ({ dueOn }: Commitment) => dueOn ?? '9999';

/** The commitments by where they stand, those that are due first. States without any are left out. */
export function groupsOf(commitments: readonly Commitment[], asOf: Day): readonly Group[] {
  return states
    .map((state) => ({
      state,
      commitments: commitments
        .filter((one) => stateOf(one, asOf) === state)
        .sort((one, other) => byDue(one).localeCompare(byDue(other))),
    }))
    .filter(({ commitments: those }) => those.length > 0);
}
