import { pathDays } from '../../calendar/path-days';
import type { Day, ModelView, Score, ScorePath as Path } from '../../engine/answers';
import { gradeInWords, scoreInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { CalendarExport } from '../calendar-export';
import { EntryLink } from '../entry-link';
import { Fold } from '../fold';
import { TakenSteps } from '../taken-steps';

/** As many entries as are named. */
const most = 10;

interface Props {
  readonly path: Path;
  readonly model: ModelView;
  readonly asOf: Day;
  readonly rowOf: FindRow;
  /** How it stands now, to tell what keeps counting where there is no way. */
  readonly now: Score;
}

/** Why there is no way, as far as what counts tells. */
function NoWay({ path, model, rowOf, now }: Props) {
  const words = wording.value.score.path;
  const against = now.contributions.filter(({ points }) => points < 0);
  const kept = [...against, ...now.vetoes].flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const staying = [...new Set(kept)];
  return (
    <div class="stack">
      <p>{words.not(gradeInWords(model, path.grade))}</p>
      {staying.length === 0 ? (
        <p>{words.notLeft}</p>
      ) : (
        <>
          <p>{words.notWhy}</p>
          <ul class="bullets">
            {staying.slice(0, most).map((entry) => (
              <li key={entry}>
                <EntryLink id={entry} row={rowOf(entry)} />
              </li>
            ))}
            {staying.length > most && <li>{wording.value.score.line.more(staying.length - most)}</li>}
          </ul>
        </>
      )}
      <p>{words.objection}</p>
    </div>
  );
}

/** The soonest lawful way to a grade, step by step with its days; or why there is none. */
export function ScorePath(props: Props) {
  const { path, model, asOf, rowOf } = props;
  const words = wording.value.score.path;
  if (path.on === null) return <NoWay {...props} />;
  if (path.steps.length === 0) return <p>{words.now}</p>;
  const days = pathDays(path, { asOf, rowOf });
  return (
    <div class="stack">
      <p>
        <strong>{words.reached(dayInWords(path.on), gradeInWords(model, path.grade))}</strong>
      </p>
      <TakenSteps steps={path.steps} rowOf={rowOf} />
      {path.steps.some(({ step }) => step === 'repair') && <p>{words.repairTakes}</p>}
      {path.after !== null && <p>{words.after(scoreInWords(path.after.score, model))}</p>}
      {!path.fewest && <p class="small">{words.notFewest}</p>}
      <p class="small soft">{words.objection}</p>
      <Fold title={words.calendar}>
        <CalendarExport days={days} today={asOf} headed={false} />
      </Fold>
    </div>
  );
}
