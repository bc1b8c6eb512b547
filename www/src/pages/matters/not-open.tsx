import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { DiscardButton } from '../../components/discard-button';
import { LockedDraft } from '../../components/locked-draft';
import { Notice } from '../../components/notice';
import { DraftProblems, UnreadableDraft } from '../../components/unreadable-draft';
import { allOnDevice, removeFromDevice, type OnDevice } from '../../drafts/device';
import { onDesk, put } from '../../drafts/desk';
import { draftText } from '../../drafts/draft';
import type { Unlocked } from '../../drafts/lock';
import { readDraft } from '../../drafts/read';
import type { DraftProblem } from '../../drafts/shape';
import { useFocusHeld } from '../../focus-held';
import { keptChanges } from '../../keeping/storage';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { useToday } from './use-today';

/** What a passphrase opened goes on the desk, unless it cannot be read. Returns what is wrong with it. */
function lay({ id, text }: OnDevice, { text: inside, lock }: Unlocked): readonly DraftProblem[] {
  const read = readDraft(inside);
  if (read.is === 'problems') return read.problems;
  const draft = { ...read.draft, id };
  put({ draft, live: false, saved: { text, content: draftText(draft), lock } });
  return [];
}

function One({ one, today }: { readonly one: OnDevice; readonly today: string }) {
  const { lockedOne, unreadable } = wording.value.matters;
  const { id, text, file } = one;
  const inside = useSignal<readonly DraftProblem[]>([]);
  const words = file.is === 'locked' ? lockedOne : unreadable;
  const open = (unlocked: Unlocked) => {
    inside.value = lay(one, unlocked);
    if (inside.value.length === 0) goTo('matters', id);
  };
  return (
    <section class="sheet stack" aria-labelledby={`there-${id}`}>
      <h2 id={`there-${id}`} tabIndex={-1}>
        {words.title}
      </h2>
      {file.is === 'locked' && <LockedDraft id={`unlock-${id}`} locked={file.locked} onOpen={open} />}
      <div role="alert">
        {inside.value.length > 0 && (
          <Notice tone="warning" title={unreadable.title} level={3}>
            <p>{unreadable.what}</p>
            <DraftProblems problems={inside.value} />
          </Notice>
        )}
      </div>
      {file.is === 'problems' && <UnreadableDraft text={text} problems={file.problems} today={today} />}
      <p>
        <DiscardButton
          label={words.drop}
          onDiscard={() => {
            removeFromDevice(id);
          }}
        />
      </p>
    </section>
  );
}

/** What is on the device and not on the desk: locked, or not to be read. Nothing of it is changed unasked. */
export function NotOpen() {
  const today = useToday();
  const looks = keptChanges.value;
  const rest = looks < 0 ? [] : allOnDevice().filter(({ id, file }) => file.is !== 'draft' && !onDesk(id));
  const part = useRef<HTMLDivElement>(null);
  useFocusHeld(part);
  if (rest.length === 0) return null;
  return (
    <div class="stack-wide" ref={part}>
      {rest.map((one) => (
        <One key={one.id} one={one} today={today ?? ''} />
      ))}
    </div>
  );
}
