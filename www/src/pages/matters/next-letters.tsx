import { Button } from '../../components/button';
import type { Draft } from '../../drafts/draft';
import { followUp } from '../../drafts/reopen';
import type { Action } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { stageOf } from '../../matters/progress';
import { isLate, type Told } from '../../matters/told';
import { canGo } from '../../record/letter';
import { wording } from '../../wording';

interface Props {
  readonly draft: Draft;
  readonly told: Told;
}

/** The letters that the engine offers now that this has happened: those that answer something first. */
function next({ draft, told }: Props): readonly Action[] {
  const stage = stageOf(draft.log);
  const waiting = stage === 'prepared' || (stage === 'handedIn' && !isLate(told));
  if (told.entry === null || stage === 'closed' || waiting) return [];
  const can = told.entry.actions.filter((action) => canGo(action, told.today));
  return [...can].sort((one, other) => other.findings.length - one.findings.length);
}

/** Letters that go on with the matter. */
export function NextLetters({ draft, told }: Props) {
  const engine = useEngine();
  const { matters, form, found, letters } = wording.value;
  const actions = next({ draft, told });
  if (actions.length === 0) return null;
  const record = { name: draft.record.name, text: told.recordText };
  return (
    <section class="sheet stack no-print" aria-labelledby="next">
      <h2 id="next">{matters.due.letters}</h2>
      <p class="soft">{matters.due.lettersWhat}</p>
      <ul class="bullets">
        {actions.map(({ form: which, findings }) => (
          <li key={which}>
            <p>{form[which].what}</p>
            {findings.length > 0 && <p>{letters.answers(findings.map((code) => found[code].title))}</p>}
            <Button
              kind="secondary"
              onClick={() =>
                void followUp(engine, record, { form: which, entry: draft.entry }, draft.answers)
              }
            >
              {matters.due.write(form[which].name)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
