import type { Action, Day, Priority } from '../engine/answers';
import { canGo } from '../record/letter';
import type { Sheet } from '../record/sheet';
import { titleOf } from '../wording/standing';
import type { Matter } from './matter';

/** A letter of the open record. */
export interface Writable extends Matter {
  /** What is said of it; null: its entry has not been told of, as in a record with many. */
  readonly action: Action | null;
}

const key = ({ form, entry }: Matter): string => JSON.stringify([form, entry]);

/** Every letter that what was told of the record names. */
function all({ evaluation }: Sheet): Writable[] {
  if (evaluation === null) return [];
  const of = (entry: string | null, actions: readonly Action[]) =>
    actions.map((action) => ({ form: action.form, entry, action }));
  return [
    ...evaluation.entries.flatMap(({ id, actions }) => of(id, actions)),
    ...of(null, evaluation.subject.actions),
  ];
}

/** The letter of a priority; null: it has none. */
export function matterOf({ form, about: { kind, id } }: Priority): Matter | null {
  if (form === null || (kind === 'entry' && id === null)) return null;
  return { form, entry: kind === 'entry' ? id : null };
}

/** What helps most, first; as the engine has put it in order. What helps only later is told by its letter. */
function urgent({ evaluation }: Sheet, told: boolean): Matter[] {
  const there = (evaluation?.priorities ?? []).filter(({ help }) => told || help !== 'repairLater');
  return there.flatMap((priority) => matterOf(priority) ?? []);
}

const byDay = ({ action }: Writable): Day => action?.from ?? '9999';

/** The letters of a record, each once. */
export interface Letters {
  /** What helps and can go now, the most pressing first. */
  readonly urgent: readonly Writable[];
  /** What can go now too. */
  readonly others: readonly Writable[];
  /** What has to wait, by its day. */
  readonly later: readonly Writable[];
}

export function lettersOf(open: Sheet): Letters {
  const there = new Map(all(open).map((letter) => [key(letter), letter]));
  const told = open.evaluation?.entries.length !== 0;
  const helps = urgent(open, told).flatMap((matter) => {
    const letter = there.get(key(matter));
    if (letter !== undefined) return [letter];
    return told || matter.entry === null ? [] : [{ ...matter, action: null }];
  });
  const first = new Map(helps.map((letter) => [key(letter), letter]));
  const rest = [...there.values()].filter((letter) => !first.has(key(letter)));
  const goes = ({ action }: Writable) => action === null || canGo(action, open.asOf);
  const later = [...first.values(), ...rest].filter((letter) => !goes(letter));
  return {
    urgent: [...first.values()].filter(goes),
    others: rest.filter(goes),
    later: later.sort((one, other) => byDay(one).localeCompare(byDay(other))),
  };
}

/** Whether a letter of this record can go now. */
export function writable(open: Sheet): (matter: Matter) => boolean {
  const { urgent: first, others } = lettersOf(open);
  const now = new Set([...first, ...others].map(key));
  return (matter) => now.has(key(matter));
}

/** The title of the entry that a letter is about; null: it is about the subject, or there is no such entry. */
export function aboutOf({ rows }: Sheet, entry: string | null): string | null {
  const row = rows.find(({ id }) => id === entry);
  return row === undefined ? null : titleOf(row);
}
