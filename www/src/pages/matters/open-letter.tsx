import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { DraftOrTyped } from '../../components/draft-or-typed';
import { typedSince } from '../../drafts/desk';
import type { Draft } from '../../drafts/draft';
import { reopen } from '../../drafts/reopen';
import type { Answers } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { useFocusHeld } from '../../focus-held';
import { sheet } from '../../record/sheet';
import { wording } from '../../wording';

/** Leads back to the letter as it was left; what was typed in it since is not written over unasked. */
export function OpenLetter({ draft }: { readonly draft: Draft }) {
  const engine = useEngine();
  const state = useSignal<'waiting' | 'asking' | 'busy' | 'failed'>('waiting');
  const part = useRef<HTMLDivElement>(null);
  useFocusHeld(part);
  const words = wording.value.matters.one;
  const open = async (answers: Answers) => {
    state.value = 'busy';
    const problems = await reopen(engine, draft, answers);
    state.value = problems === null || problems.length > 0 ? 'failed' : 'waiting';
  };
  const press = () => {
    if (typedSince(draft) !== null) state.value = 'asking';
    else void open(draft.answers);
  };
  const another = sheet.value !== null && sheet.value.text !== draft.record.text;
  return (
    <div class="stack" ref={part}>
      {another && <p>{words.another}</p>}
      {state.value === 'asking' ? (
        <DraftOrTyped draft={draft} typed={typedSince(draft)} onChoose={(answers) => void open(answers)} />
      ) : (
        <p>
          <Button kind="secondary" onClick={press}>
            {words.open}
          </Button>
        </p>
      )}
      <p role="status">
        {state.value === 'busy' && words.opening}
        {state.value === 'failed' && words.cannotOpen}
      </p>
    </div>
  );
}
