import type { Written } from '../components/field';
import type { EntryKind, Row, Score, ScoreChange, ScoreStep } from '../engine/answers';
import { draft } from '../typed';
import { wording } from '../wording';
import { dayInWords } from '../wording/day';
import { titleOf } from '../wording/standing';
import { sheet } from '../record/sheet';
import { rowsById, type FindRow } from './words';

/** What could be done, in the order in which it is offered. */
export const steps = ['repair', 'fulfil', 'keep', 'break', 'wait'] as const satisfies readonly ScoreStep[];

/** A step and its entry in words. */
export function stepInWords(step: ScoreStep, entry: string | null, rowOf: FindRow): string {
  const { score } = wording.value;
  const what = score.steps.short[step];
  if (entry === null) return what;
  const row = rowOf(entry);
  return score.steps.of(what, row === undefined ? entry : titleOf(row));
}

/** What is good, or no more than a fact: there is nothing to repair. */
const beyondRepair: readonly EntryKind[] = ['basic', 'licence', 'honour', 'evaluation'];

/** As many entries as can be looked through in a list. */
const most = 200;

/** The entries that a step can be about. Of many, those that count or may count. */
export function entriesFor(step: ScoreStep, rows: readonly Row[], score: Score): readonly Row[] {
  if (step === 'wait') return [];
  const commitments = step === 'keep' || step === 'break';
  const suit = rows.filter(({ kind }) =>
    commitments ? kind === 'commitment' : !beyondRepair.includes(kind),
  );
  if (suit.length <= most) return suit;
  const counts = new Set(
    [...score.contributions, ...score.vetoes, ...score.unclear].map(({ entry }) => entry),
  );
  return suit.filter(({ id }) => counts.has(id)).slice(0, most);
}

function read(text: string): readonly ScoreChange[] {
  return text === '' ? [] : (JSON.parse(text) as readonly ScoreChange[]);
}

/** The steps in words, by the record that is open. */
function inWords(text: string): string {
  const rowOf = rowsById(sheet.peek()?.rows ?? []);
  return wording.value.listed(
    read(text).map(({ step, entry, on }) => {
      const what = stepInWords(step, entry ?? null, rowOf);
      return on === undefined ? what : `${dayInWords(on)} ${what}`;
    }),
  );
}

/** The steps that were chosen, as one text among all that was typed; it is wiped as that is. */
export function chosenSteps(): Written<readonly ScoreChange[]> {
  const kept = draft('score-steps', () => wording.value.score.steps.label, inWords);
  return {
    get value() {
      return read(kept.value);
    },
    set value(chosen) {
      kept.value = chosen.length === 0 ? '' : JSON.stringify(chosen);
    },
  };
}
