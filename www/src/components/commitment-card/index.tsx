import { checking } from '../../commitments/basis';
import { stateOf, type Commitment, type State } from '../../commitments/commitment';
import type { Day } from '../../engine/answers';
import { localPacks } from '../../guide/places';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { standingInWords, titleOf } from '../../wording/standing';
import { Basis } from '../basis';
import { Tag, type Tone } from '../tag';
import { TimeLimits } from '../time-limits';
import { dueInWords } from './due';
import { LettersOf } from './letters-of';
import './style.css';

const tones: Record<State, Tone> = {
  overdue: 'danger',
  soon: 'caution',
  untold: 'query',
  performing: 'accent',
  broken: 'danger',
  false: 'danger',
  kept: 'good',
};

interface Props {
  readonly commitment: Commitment;
  readonly asOf: Day;
}

/** When it was made, due, licensed on and checked, as far as the record says. */
function Days({ commitment }: Pick<Props, 'commitment'>) {
  const words = wording.value.commitments;
  const { madeOn, dueOn, licenceDecidedOn, checkedOn } = commitment;
  const day = (on: Day | null) => on !== null && dayInWords(on);
  const lines = [
    [words.facts.madeOn, day(madeOn)],
    [words.facts.dueOn, day(dueOn)],
    [words.facts.licenceDecidedOn, day(licenceDecidedOn)],
    [words.facts.checkedOn, day(checkedOn)],
  ] as const;
  if (lines.every(([, value]) => value === false)) return null;
  return (
    <dl class="facts">
      {lines.map(
        ([name, value]) =>
          value !== false && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The articles by which a licence on it would be checked, if only its day were recorded. */
function unchecked({ type, licenceDecidedOn, entry }: Commitment): readonly string[] {
  if (type !== 'licenceReplacing' || licenceDecidedOn !== null) return [];
  return localPacks.filter((pack) => entry.packs.includes(pack)).flatMap((pack) => checking[pack] ?? []);
}

/** Who has to check it by when, as the engine says. */
function Check({ commitment }: Pick<Props, 'commitment'>) {
  const clocks = commitment.entry.clocks.filter(({ kind }) => kind === 'commitmentCheck');
  if (clocks.length > 0) return <TimeLimits clocks={clocks} level={4} />;
  const by = unchecked(commitment);
  if (by.length === 0) return null;
  return (
    <div>
      <p>{wording.value.commitments.checkUnknown}</p>
      <Basis ids={by} />
    </div>
  );
}

/** One commitment: where it stands, its days, who checks it, and what can be written about it. */
export function CommitmentCard({ commitment, asOf }: Props) {
  const { commitments: words, enter } = wording.value;
  const { entry, type } = commitment;
  const { id, recorded, display } = entry;
  const state = stateOf(commitment, asOf);
  const weighs = state === 'broken' || state === 'false';
  return (
    <article class="sheet stack commitment-card" aria-labelledby={`commitment-${id}`}>
      <p class="commitment-marks">
        <Tag tone={tones[state]}>{words.state[state]}</Tag>
        <span class="soft">{type === null ? words.typeUnknown : enter.commitments[type]}</span>
      </p>
      <h3>
        <a
          id={`commitment-${id}`}
          class="tall-link"
          href={address('record', id)}
          lang={recorded.title === null ? undefined : 'zh-CN'}
        >
          {titleOf(recorded)}
        </a>
      </h3>
      <p>
        <strong>{dueInWords(commitment, asOf)}</strong>
      </p>
      {weighs && <p>{standingInWords(display, true)}</p>}
      {state !== 'performing' && <p>{words.help[state]}</p>}
      <Days commitment={commitment} />
      <Check commitment={commitment} />
      <LettersOf entry={entry} asOf={asOf} />
    </article>
  );
}
