import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AgendaItem, EntryView } from '../engine/answers';
import { useEngine } from '../engine/context';
import { veiled } from '../record/sensitive';
import type { Sheet } from '../record/sheet';
import { commitmentOf, type Commitment } from './commitment';

/** The commitments of a record, and the days ahead that are theirs. */
export interface Told {
  readonly commitments: readonly Commitment[];
  readonly agenda: readonly AgendaItem[];
}

function told(ids: readonly string[], entries: readonly EntryView[], agenda: readonly AgendaItem[]): Told {
  const theirs = new Set(ids);
  return {
    commitments: entries.filter(({ id }) => theirs.has(id)).map((entry) => commitmentOf(veiled(entry))),
    agenda: agenda.filter(
      ({ entry, kind, limit }) =>
        theirs.has(entry) && (kind === 'commitmentDue' || limit === 'commitmentCheck'),
    ),
  };
}

/** What is known already of the commitments; null: they have to be asked about, as in a record with many entries. */
function known({ evaluation }: Sheet, ids: readonly string[]): Told | null {
  if (evaluation === null) return null;
  const there = new Set(evaluation.entries.map(({ id }) => id));
  return ids.every((id) => there.has(id)) ? told(ids, evaluation.entries, evaluation.subject.agenda) : null;
}

/** The commitments of the open record; null: not yet. */
export function useCommitments(open: Sheet): Told | null {
  const engine = useEngine();
  const asked = useSignal<{ readonly of: Sheet; readonly told: Told } | null>(null);
  const ids = open.rows.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);
  const there = known(open, ids);
  const ask = there === null && open.evaluation !== null;
  useEffect(() => {
    let current = ask;
    if (ask)
      void engine
        .ask('evaluate', { recordText: open.text, today: open.asOf, entries: ids })
        .then((answer) => {
          if (current && answer?.status === 'success')
            asked.value = { of: open, told: told(ids, answer.entries, answer.subject.agenda) };
        });
    return () => {
      current = false;
    };
  }, [engine, open, ask]);
  return there ?? (asked.value?.of === open ? asked.value.told : null);
}
