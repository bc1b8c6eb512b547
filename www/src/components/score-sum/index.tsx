import type { ModelView, Score } from '../../engine/answers';
import { sumOf, type SumGroup, type SumLine } from '../../score/sum';
import { partTitle, sumInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Fold } from '../fold';
import { useSteps } from '../in-steps/use-steps';
import { Clause, Line, type Shared } from './line';
import { Vetoes } from './vetoes';
import './style.css';

/** How many lines of a group are read at once; the others are built when somebody wants them, some with each frame. */
const most = 8;
const atOnce = 25;

interface LinesProps {
  readonly lines: readonly SumLine[];
  readonly shared: Shared;
}

function Rest({ lines, shared }: LinesProps) {
  const built = useSteps(lines.length, atOnce);
  return (
    <ol class="sum-inside">
      {lines.slice(0, built).map((line, place) => (
        <Line key={place} line={line} shared={shared} />
      ))}
    </ol>
  );
}

function Lines({ lines, shared }: LinesProps) {
  const rest = lines.slice(most);
  return (
    <>
      {lines.slice(0, most).map((line, place) => (
        <Line key={place} line={line} shared={shared} />
      ))}
      {rest.length > 0 && (
        <li>
          <Fold title={wording.value.score.sum.more(rest.length)}>
            {() => <Rest lines={rest} shared={shared} />}
          </Fold>
        </li>
      )}
    </>
  );
}

/** A group of the model: what is within it, and what that comes to together. */
function Group({ group, shared }: { readonly group: SumGroup; readonly shared: Shared }) {
  const { sum: words, change } = wording.value.score;
  const { indicator, groups, lines, total } = group;
  const title = partTitle([indicator], indicator.id);
  const sameAsWithin = groups.length === 1 && lines.length === 0;
  return (
    <li class="sum-group">
      <p class="sum-row">
        <strong class="sum-what">{title}</strong>{' '}
        <span class="small soft">
          <Clause clause={indicator.clause} />
        </span>
      </p>
      {indicator.why !== null && (
        <p class="small soft">
          {words.why}
          {spoken(indicator.why)}
        </p>
      )}
      <ol class="sum-inside">
        {groups.map((one) => (
          <Group key={one.indicator.id} group={one} shared={shared} />
        ))}
        <Lines lines={lines} shared={shared} />
      </ol>
      {!sameAsWithin && <p class="sum-subtotal">{words.subtotal(title, change(total))}</p>}
    </li>
  );
}

interface Props {
  readonly score: Score;
  readonly model: ModelView;
  readonly rowOf: FindRow;
}

/** How the points came about, to be added up by hand: the model's groups, and in them each line with entry and clause. */
export function ScoreSum({ score, model, rowOf }: Props) {
  const { sum: words } = wording.value.score;
  const { start, groups, bounds, end, untouched } = sumOf(score, model);
  const shared: Shared = { model, base: score.base, rowOf };
  const inWords = (points: number) => sumInWords(score.base, points);
  return (
    <div class="stack">
      <ol class="sum">
        {score.base !== null && (
          <li class="sum-line">
            <p class="sum-row">
              <span class="sum-what">{words.start}</span> <span class="sum-points">{inWords(start)}</span>
            </p>
            <p class="small soft">
              <Clause clause={model.clause} />
            </p>
          </li>
        )}
        {groups.map((group) => (
          <Group key={group.indicator.id} group={group} shared={shared} />
        ))}
        <Lines lines={bounds} shared={shared} />
        <li class="sum-end">{words.endOf(inWords(end))}</li>
      </ol>
      {score.contributions.length === 0 && <p>{words.none}</p>}
      {untouched.length > 0 && (
        <p class="small soft">
          {words.untouched(wording.value.listed(untouched.map((one) => partTitle([one], one.id))))}
        </p>
      )}
      <Vetoes vetoes={score.vetoes} model={model} rowOf={rowOf} />
    </div>
  );
}
