import type { Action, Day } from '../../engine/answers';
import { canGo } from '../../record/letter';
import { wording } from '../../wording';
import { Letter } from './letter';
import './style.css';

interface GroupProps {
  readonly title: string;
  readonly level: 4 | 5;
  readonly actions: readonly Action[];
  readonly asOf: Day;
}

function Group({ title, level, actions, asOf }: GroupProps) {
  if (actions.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading class="letters-when">{title}</Heading>
      <ul class="letters">
        {actions.map((action) => (
          <Letter key={action.form} action={action} asOf={asOf} />
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly actions: readonly Action[];
  readonly asOf: Day;
  /** The level of the heading of the whole. */
  readonly level: 3 | 4;
}

/** The letters that can be written: those that can go now, and those that have to wait. */
export function Letters({ actions, asOf, level }: Props) {
  if (actions.length === 0) return null;
  const words = wording.value.letters;
  const Heading = `h${level}` as const;
  const under = level === 3 ? 4 : 5;
  const those = (now: boolean) => actions.filter((action) => canGo(action, asOf) === now);
  return (
    <section class="stack">
      <Heading>{words.title}</Heading>
      <Group title={words.now} level={under} actions={those(true)} asOf={asOf} />
      <Group title={words.later} level={under} actions={those(false)} asOf={asOf} />
      <p class="small soft">{words.what}</p>
    </section>
  );
}
