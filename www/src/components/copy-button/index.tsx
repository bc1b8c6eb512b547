import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { wording } from '../../wording';
import { Button } from '../button';
import '../text-area/style.css';

type Outcome = 'copied' | 'copyByHand';

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'copyByHand';
  }
}

interface Props {
  readonly label: string;
  /** What is copied, or what it is when the button is pressed. */
  readonly text: string | (() => string);
}

/** Copies a text. Where there is no clipboard the text is shown selected, so that the person can. */
export function CopyButton({ label, text }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const said = useSignal<Outcome | null>(null);
  const taken = useSignal('');
  const outcome = said.value;

  useEffect(() => {
    said.value = null;
  }, [text]);

  useEffect(() => {
    if (outcome !== 'copyByHand') return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);

  const copyIt = async () => {
    taken.value = typeof text === 'string' ? text : text();
    said.value = await copy(taken.value);
  };

  return (
    <div class="stack">
      <Button kind="secondary" onClick={() => void copyIt()}>
        {label}
      </Button>
      <p role="status">{outcome !== null && wording.value[outcome]}</p>
      {outcome === 'copyByHand' && (
        <textarea ref={field} class="text-area" rows={6} readOnly aria-label={label} value={taken.value} />
      )}
    </div>
  );
}
