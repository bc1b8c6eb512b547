import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { everythingTyped } from '../../typed';
import { wording } from '../../wording';
import { Button } from '../button';
import { Page } from '../page';
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
  readonly startAgain: () => void;
}

/** What a person sees when our own code broke: everything they typed is still theirs. */
export function Crash({ startAgain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const text = useSignal(everythingTyped());
  const said = useSignal<'copied' | 'copyByHand' | null>(null);
  const words = wording.value;

  const copyAll = async () => {
    said.value = await copy(box.current?.querySelector('textarea') ?? null, text.value);
  };

  return (
    <Page title={words.crash.title}>
      <div class="stack measure" ref={box}>
        <p>{words.crash.what}</p>
        {text.value === '' ? (
          <p>{words.crash.nothingTyped}</p>
        ) : (
          <>
            <TextArea id="typed" label={words.crash.typed} text={text} rows={10} />
            <Button kind="secondary" onClick={() => void copyAll()}>
              {words.copy}
            </Button>
          </>
        )}
        <p role="status">{said.value && words[said.value]}</p>
        <Button onClick={startAgain}>{words.startAgain}</Button>
      </div>
    </Page>
  );
}
