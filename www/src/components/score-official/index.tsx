import { letterAddress } from '../../apply/matter';
import type { Action, Day, OfficialGrade, Row } from '../../engine/answers';
import { canGo, hasOpened } from '../../record/letter';
import { address } from '../../router';
import { wording } from '../../wording';
import { conditions } from '../../wording/letter-conditions';
import { Basis } from '../basis';
import { Day as DayInWords } from '../day';
import { EntryLink } from '../entry-link';
import './style.css';

interface ObjectionProps {
  readonly entry: string;
  /** The letters about the entry; null: it is not known yet which there are. */
  readonly actions: readonly Action[] | null;
  readonly asOf: Day;
}

/** The way to object to an evaluation, where a text of the place opens it. */
function Objection({ entry, actions, asOf }: ObjectionProps) {
  const words = wording.value.score.official;
  if (actions === null) return null;
  // Other texts open an objection to what is recorded, not to how it is judged.
  const objection = actions.find(
    ({ form, grounds }) => form === 'F3' && grounds.includes('improperEvaluation'),
  );
  return (
    <div class="stack">
      <h3>{words.objection}</h3>
      {objection === undefined ? (
        <p>{words.notHere}</p>
      ) : (
        <>
          {conditions(objection, hasOpened(objection, asOf)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {canGo(objection, asOf) && (
            <p>
              <a class="button button-secondary" href={letterAddress({ form: 'F3', entry })}>
                {words.object}
              </a>
            </p>
          )}
          <Basis ids={objection.citations} />
        </>
      )}
    </div>
  );
}

interface GivenProps extends Omit<ObjectionProps, 'entry'> {
  readonly official: OfficialGrade;
  readonly row: Row | undefined;
}

function Given({ official: { entry, grade, on }, row, actions, asOf }: GivenProps) {
  const words = wording.value.score.official;
  const provider = row?.provider ?? null;
  return (
    <>
      <p class="official">
        <span class="official-grade">{grade}</span> <span>{words.grade}</span>
      </p>
      <dl class="facts">
        <div>
          <dt>{words.on}</dt>
          <dd>{on === null ? words.unknown : <DayInWords day={on} />}</dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd lang={provider === null ? undefined : 'zh-CN'}>{provider ?? words.unknown}</dd>
        </div>
        <div>
          <dt>{words.entry}</dt>
          <dd>
            <EntryLink id={entry} row={row} />
          </dd>
        </div>
      </dl>
      <p class="small soft">{words.what}</p>
      <Objection entry={entry} actions={actions} asOf={asOf} />
    </>
  );
}

interface Props extends Omit<GivenProps, 'official'> {
  /** Null: the record holds none. */
  readonly official: OfficialGrade | null;
}

/** The grade that was given officially, apart from any points of our own; or how to enter it. */
export function ScoreOfficial({ official, ...given }: Props) {
  const words = wording.value.score.official;
  return (
    <section class="sheet stack" aria-labelledby="official">
      <h2 id="official">{words.title}</h2>
      {official !== null ? (
        <Given official={official} {...given} />
      ) : (
        <>
          <p>{words.none}</p>
          <p>{words.enter}</p>
          <p>
            <a class="button button-secondary" href={address('enter')}>
              {words.toEnter}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
