import type { AgendaItem, EntryView } from '../engine/answers';
import { useEngine } from '../engine/context';
import { useAsked, type Asked } from '../engine/use-asked';
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

/** The commitments of the open record, once the record is told of as a whole. */
export function useCommitments(open: Sheet): Asked<Told> {
  const engine = useEngine();
  const ids = open.rows.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);
  const there = known(open, ids);
  const unknown = there === null && open.evaluation !== null;
  const ask = async () => {
    const request = { recordText: open.text, today: open.asOf, entries: ids };
    const answer = await engine.ask('evaluate', request);
    if (answer?.status !== 'success') return null;
    return { of: open, told: told(ids, answer.entries, answer.subject.agenda) };
  };
  const { answer, ...asked } = useAsked(unknown ? ask : null, [engine, open, unknown]);
  return { ...asked, answer: there ?? (answer?.of === open ? answer.told : null) };
}
