import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { wording } from '../../wording';
import { Button } from '../button';
import type { Written } from '../field';
import { TextArea } from '../text-area';

/** Copies by the clipboard where there is one; else selects the text, so that the person can. */
async function copy(field: HTMLTextAreaElement | null, text: string): Promise<'copied' | 'copyByHand'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    field?.focus();
    field?.select();
    return 'copyByHand';
  }
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: Written<string>;
  readonly rows?: number;
}

/** A text to take along. */
export function CopyText({ id, label, text, rows = 10 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const said = useSignal<'copied' | 'copyByHand' | null>(null);
  const words = wording.value;
  const copyAll = async () => {
    said.value = await copy(box.current?.querySelector('textarea') ?? null, text.value);
  };
  return (
    <div class="stack" ref={box}>
      <TextArea id={id} label={label} text={text} rows={rows} />
      <Button kind="secondary" onClick={() => void copyAll()}>
        {words.copy}
      </Button>
      <p role="status">{said.value && words[said.value]}</p>
    </div>
  );
}
