import { sheet } from '../record/sheet';
import { wording } from '../wording';
import { fact } from './choice';
import { inDivision, withAdded, withEntry, type Composed } from './compose';
import {
  behind,
  chosenEntry,
  ended,
  kind,
  national,
  published,
  since,
  still,
  target,
  type Behind,
} from './measure';
import { chosenDivision, textOfSubject } from './subject';
import { dayOf } from './asked-day';

/** What the measure rests on where no record holds it: an entry that says no more than what was answered. */
function standIn(): { readonly id: string; readonly kind: Behind; readonly title: string } | null {
  const chosen = behind.chosen();
  const { behindKinds, standIn: title } = wording.value.check.measure;
  if (chosen === null || !(chosen in behindKinds)) return null;
  const of = chosen as Behind;
  return { id: `named-${of}`, kind: of, title: title(behindKinds[of]) };
}

/** Whether the measure rests on something that the record does not hold yet. */
export function bringsEntry(): boolean {
  const id = standIn()?.id;
  return id !== undefined && sheet.value?.rows.every((row) => row.id !== id) === true;
}

/** The measure as it was answered. What is not known is left out. */
function measure(entry: string | null) {
  const named = kind.chosen();
  const whom = target.chosen();
  const goesOn = still.chosen();
  return {
    kind: named === 'other' || named === null ? undefined : named,
    entry: entry ?? undefined,
    on: dayOf(since) ?? undefined,
    endedOn: goesOn === 'yes' ? null : goesOn === 'no' ? (dayOf(ended) ?? undefined) : undefined,
    target: whom === 'unknown' || whom === null ? undefined : whom,
    published: fact(published.chosen()),
    inNationalList: fact(national.chosen()),
  };
}

/** The open record, or one that says no more than who it is about, with the measure in it. */
export function recordWithMeasure(): Composed {
  const made = standIn();
  const record = textOfSubject();
  const text = made === null ? record : withEntry(record, made);
  return withAdded(text, 'measures', measure(made?.id ?? chosenEntry()));
}

/** The same, with the place that was asked for, to be held against the law. */
export function recordToCheck(): Composed {
  const composed = recordWithMeasure();
  return { ...composed, text: inDivision(composed.text, chosenDivision()) };
}
