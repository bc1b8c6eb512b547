import type { Action, Day } from '../../engine/answers';
import { letterAddress } from '../../apply/matter';
import { canGo } from '../../record/letter';
import { wording } from '../../wording';
import { Fold } from '../fold';
import { Letter } from './letter';
import './style.css';

interface ListProps {
  readonly actions: readonly Action[];
  readonly asOf: Day;
  readonly addressOf: (action: Action) => string | null;
}

function List({ actions, asOf, addressOf }: ListProps) {
  return (
    <ul class="letters">
      {actions.map((action) => (
        <Letter key={action.form} action={action} asOf={asOf} address={addressOf(action)} />
      ))}
    </ul>
  );
}

interface Props {
  readonly actions: readonly Action[];
  readonly asOf: Day;
  /** The level of the heading of the whole. */
  readonly level: 2 | 3 | 4;
  /** What they are about in the open record: an entry by its id, or its subject. Without it they cannot be written here. */
  readonly about?: { readonly entry: string | null };
}

/** The letters that can be written: those that can go now, and folded those that have to wait. */
export function Letters({ actions, asOf, level, about }: Props) {
  if (actions.length === 0) return null;
  const { apply, letters: words } = wording.value;
  const Heading = `h${level}` as const;
  const Under = `h${(level + 1) as 3 | 4 | 5}` as const;
  const now = actions.filter((action) => canGo(action, asOf));
  const later = actions.filter((action) => !canGo(action, asOf));
  const written = ({ form }: Action) =>
    about === undefined ? null : letterAddress({ form, entry: about.entry });
  return (
    <section class="stack">
      <Heading>{words.title}</Heading>
      {now.length > 0 && (
        <div>
          <Under class="letters-when">{words.now}</Under>
          <List actions={now} asOf={asOf} addressOf={written} />
        </div>
      )}
      {later.length > 0 && (
        <Fold title={words.laterFold(later.length)}>
          <List actions={later} asOf={asOf} addressOf={() => null} />
        </Fold>
      )}
      <p class="small soft">{about === undefined ? apply.openFirst : words.what}</p>
    </section>
  );
}
