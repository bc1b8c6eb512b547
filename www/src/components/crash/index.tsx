import { useSignal } from '@preact/signals';
import { everythingTyped } from '../../typed';
import { wording } from '../../wording';
import { Button } from '../button';
import { CopyText } from '../copy-text';
import { Page } from '../page';

interface Props {
  readonly startAgain: () => void;
}

/** What a person sees when our own code broke: everything they typed is still theirs. */
export function Crash({ startAgain }: Props) {
  const text = useSignal(everythingTyped());
  const words = wording.value;
  return (
    <Page title={words.crash.title}>
      <div class="stack measure">
        <p>{words.crash.what}</p>
        {text.value === '' ? (
          <p>{words.crash.nothingTyped}</p>
        ) : (
          <CopyText id="typed" label={words.crash.typed} text={text} />
        )}
        <Button onClick={startAgain}>{words.startAgain}</Button>
      </div>
    </Page>
  );
}
