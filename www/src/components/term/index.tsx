import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { guidance, ownLanguage } from '../../guide/guidance';
import type { TermId } from '../../guide/terms';
import './style.css';

interface Props {
  readonly of: TermId;
  /** The word as it stands in the sentence, where it is not the term itself. */
  readonly children?: ComponentChildren;
}

/** A word within a sentence that unfolds its meaning at a press. */
export function Term({ of, children }: Props) {
  const open = useSignal(false);
  const id = useId();
  const { name, means } = guidance.value.terms[of];
  return (
    <span class="term" lang={ownLanguage()}>
      <button
        type="button"
        class="term-word"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') open.value = false;
        }}
      >
        {children ?? name}
      </button>
      <span id={id} class="term-means" hidden={!open.value}>
        {means}
      </span>
    </span>
  );
}
