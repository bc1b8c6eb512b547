import type { Action, Day } from '../../engine/answers';
import { canGo } from '../../record/letter';
import { wording } from '../../wording';
import { Fold } from '../fold';
import { Letter } from './letter';
import './style.css';

function List({ actions, asOf }: { readonly actions: readonly Action[]; readonly asOf: Day }) {
  return (
    <ul class="letters">
      {actions.map((action) => (
        <Letter key={action.form} action={action} asOf={asOf} />
      ))}
    </ul>
  );
}

interface Props {
  readonly actions: readonly Action[];
  readonly asOf: Day;
  /** The level of the heading of the whole. */
  readonly level: 2 | 3 | 4;
}

/** The letters that can be written: those that can go now, and folded those that have to wait. */
export function Letters({ actions, asOf, level }: Props) {
  if (actions.length === 0) return null;
  const words = wording.value.letters;
  const Heading = `h${level}` as const;
  const Under = `h${(level + 1) as 3 | 4 | 5}` as const;
  const now = actions.filter((action) => canGo(action, asOf));
  const later = actions.filter((action) => !canGo(action, asOf));
  return (
    <section class="stack">
      <Heading>{words.title}</Heading>
      {now.length > 0 && (
        <div>
          <Under class="letters-when">{words.now}</Under>
          <List actions={now} asOf={asOf} />
        </div>
      )}
      {later.length > 0 && (
        <Fold title={words.laterFold(later.length)}>
          <List actions={later} asOf={asOf} />
        </Fold>
      )}
      <p class="small soft">{words.what}</p>
    </section>
  );
}
