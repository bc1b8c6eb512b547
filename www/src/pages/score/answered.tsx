import type { ComponentChildren } from 'preact';
import { Button } from '../../components/button';
import { Waiting } from '../../components/waiting';
import type { Problem, ScoreAnswer, Scored } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import type { Asked } from '../../score/use-score';
import { wording } from '../../wording';

/** What keeps a model from being used, or a question from being answered. */
function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { problems: words, score } = wording.value;
  return (
    <div role="alert" class="stack">
      <p class="field-error">{score.failed}</p>
      <ul class="bullets">
        {problems.map(({ code, path, found, expected }) => (
          <li key={`${code} ${path}`}>
            <p>{words[code].what({ key: path.split('.').pop() ?? path, found, expected })}</p>
            <p>{words[code].todo}</p>
            {path !== '' && <code>{path}</code>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Failed({ answer, again }: { readonly answer: ScoreAnswer | null; readonly again: () => void }) {
  const words = wording.value.score;
  if (answer?.status === 'failure') return <Problems problems={answer.problems} />;
  return (
    <div class="stack">
      <p>{words.dropped}</p>
      <Button kind="secondary" onClick={again}>
        {words.again}
      </Button>
    </div>
  );
}

interface Props {
  readonly asked: Asked;
  readonly children: (scored: Scored) => ComponentChildren;
}

/** What was worked out; while it is, or where it was not, that. */
export function Answered({ asked: { answer, busy, again }, children }: Props) {
  const engine = useEngine();
  return (
    <>
      <Waiting busy={busy} cancel={engine.cancel} />
      {answer?.status === 'success' && children(answer)}
      {!busy && answer?.status !== 'success' && <Failed answer={answer} again={again} />}
    </>
  );
}
