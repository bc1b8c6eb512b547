import type { AgendaItem } from '../../engine/answers';
import { wording } from '../../wording';
import { Day } from '../day';
import { Fold } from '../fold';
import './style.css';

interface Props {
  readonly agenda: readonly AgendaItem[];
  /** How an entry is called. */
  readonly titleOf: (entry: string) => string;
}

function List({ agenda, titleOf }: Props) {
  const { agenda: words, clockKind } = wording.value;
  return (
    <ol class="agenda">
      {agenda.map(({ day, kind, entry, limit, provisional }, index) => (
        <li key={index}>
          <strong>
            <Day day={day} />
          </strong>{' '}
          {limit === null ? words.kind[kind] : words.limit(clockKind[limit])}
          {provisional && ` ${words.provisional}`}
          <span class="small soft" lang="zh-CN">
            {titleOf(entry)}
          </span>
        </li>
      ))}
    </ol>
  );
}

const atOnce = 5;

/** The days ahead, the next ones first. Nothing where none is known. */
export function Agenda({ agenda, titleOf }: Props) {
  const words = wording.value.agenda;
  if (agenda.length === 0) return null;
  const later = agenda.slice(atOnce);
  return (
    <section class="stack" aria-labelledby="agenda">
      <h2 id="agenda">{words.title}</h2>
      <List agenda={agenda.slice(0, atOnce)} titleOf={titleOf} />
      {later.length > 0 && (
        <Fold title={words.later(later.length)}>{() => <List agenda={later} titleOf={titleOf} />}</Fold>
      )}
    </section>
  );
}
