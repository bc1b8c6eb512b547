import type { Draft } from '../../drafts/draft';
import type { Answers } from '../../engine/answers';
import { wording } from '../../wording';
import { Button } from '../button';

interface Props {
  readonly draft: Draft;
  /** What it would answer with what was typed since; null: nothing else was. */
  readonly typed: Answers | null;
  readonly onChoose: (answers: Answers) => void;
  /** Makes another matter of what was typed; null: there is one such letter at most. */
  readonly onAnother?: (() => void) | null;
}

/** The choice between what a draft has and what was typed since; neither is written over unasked. */
export function DraftOrTyped({ draft, typed, onChoose, onAnother = null }: Props) {
  const words = wording.value.matters.ofLetter;
  return (
    <div class="stack">
      <p tabIndex={-1}>{typed === null ? words.there : words.differs}</p>
      <div class="actions">
        <Button
          kind="secondary"
          onClick={() => {
            onChoose(draft.answers);
          }}
        >
          {words.useDraft}
        </Button>
        {typed !== null && (
          <Button
            kind="secondary"
            onClick={() => {
              onChoose(typed);
            }}
          >
            {words.useThis}
          </Button>
        )}
        {typed !== null && onAnother !== null && (
          <Button kind="plain" onClick={onAnother}>
            {words.another}
          </Button>
        )}
      </div>
    </div>
  );
}
