import { useSignal } from '@preact/signals';
import type { Day } from '../../engine/answers';
import { draftText, type Draft } from '../../drafts/draft';
import { canLock, locked, lockOf, type Lock } from '../../drafts/lock';
import { wording } from '../../wording';
import { Button } from '../button';
import { mistakesIn, Passphrase, usePassphrase } from '../draft-saving/passphrase';
import { Tick } from '../tick';
import { DraftCopy } from './copy';

interface Props {
  readonly draft: Draft;
  /** What it is locked with on the device; null: with nothing. */
  readonly lock: Lock | null;
  readonly today: Day;
}

/** A draft to take along: as a file, or as words to copy; locked if the person wants. */
export function DraftFile({ draft, lock, today }: Props) {
  const words = wording.value.matters.take;
  const made = useSignal<{ readonly text: string; readonly bytes: Uint8Array; readonly of: string } | null>(
    null,
  );
  const wanted = useSignal(false);
  const busy = useSignal(false);
  const typed = usePassphrase();
  const content = draftText(draft);
  const make = async () => {
    if (lock === null && wanted.value && mistakesIn(typed)) return;
    busy.value = true;
    const own = lock ?? (wanted.value ? await lockOf(typed.first.value) : null);
    const text = own === null ? content : await locked(content, draft.keepUntil, own);
    made.value = { text, bytes: new TextEncoder().encode(text), of: content };
    busy.value = false;
  };
  const ready = made.value;
  return (
    <div class="stack">
      <p>{words.what}</p>
      {lock !== null && <p>{words.sameLock}</p>}
      {lock === null && canLock() && (
        <Tick
          id={`file-lock-${draft.id}`}
          label={words.lock}
          ticked={wanted.value}
          onChange={(ticked) => {
            wanted.value = ticked;
            made.value = null;
          }}
        />
      )}
      {lock === null && wanted.value && <Passphrase id={`file-${draft.id}`} typed={typed} />}
      <p role="status">{busy.value && wording.value.matters.save.busy}</p>
      <p>
        <Button kind="secondary" onClick={() => void make()}>
          {words.press}
        </Button>
      </p>
      {ready?.of === content && <DraftCopy text={ready.text} bytes={ready.bytes} today={today} />}
    </div>
  );
}
