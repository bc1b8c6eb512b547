import type { ClockView, Unit } from '../../engine/answers';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { factList } from '../../wording/missing';
import { Basis } from '../basis';
import { Tag } from '../tag';
import { standing, toneOf } from './standing';

/** The units that a limit has a number of. */
const counted: readonly Unit[] = ['workingDays', 'months'];

const part = /^(objection|complaint)\[(\d+)\]$/;

/** Which of several objections or complaints it is about. */
function nth(about: string | null): string | null {
  const [, thing, index] = part.exec(about ?? '') ?? [];
  if (thing !== 'objection' && thing !== 'complaint') return null;
  return wording.value.limit.of[thing](Number(index) + 1);
}

/** Until when, or why there is no such day. */
function until({ dueOn, latest, length, unit, missing }: ClockView): string {
  const words = wording.value.limit;
  if (dueOn !== null) return (latest ? words.latest : words.due)(dayInWords(dueOn));
  if (length === null) return counted.includes(unit) ? words.numberNotRead : words.noNumber;
  return missing.length === 0 ? words.notYet : words.startUnknown(factList(missing));
}

/** One limit in sentences. */
function sentences(clock: ClockView): string[] {
  const { limit: words, unit } = wording.value;
  const { startsOn, length, doneOn, provisional, mayMove } = clock;
  return [
    until(clock),
    startsOn !== null && length !== null && words.counted(dayInWords(startsOn), unit[clock.unit](length)),
    doneOn !== null && words.done(dayInWords(doneOn)),
    provisional && words.provisional,
    mayMove.length > 0 && words.mayMove(factList(mayMove)),
  ].filter((sentence) => sentence !== false);
}

interface Props {
  readonly clock: ClockView;
  /** Whether there are several things that limits are about, so that each has to be told apart. */
  readonly numbered: boolean;
}

export function Limit({ clock, numbered }: Props) {
  const { actor, clockKind, limit: words } = wording.value;
  const stands = standing(clock);
  const thing = numbered ? nth(clock.about) : null;
  return (
    <li>
      <p class="limit-task">{words.task(actor[clock.by], clockKind[clock.kind])}</p>
      {thing !== null && <p class="soft">{thing}</p>}
      {stands !== null && (
        <p>
          <Tag tone={toneOf[stands]}>{words.standing[stands]}</Tag>
        </p>
      )}
      {sentences(clock).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Basis ids={clock.citations} certainty={clock.certainty} />
    </li>
  );
}
