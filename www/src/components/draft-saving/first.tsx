import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { daysAfter } from '../../drafts/days';
import { change, type OnDesk } from '../../drafts/desk';
import { canLock, lockOf } from '../../drafts/lock';
import { save } from '../../drafts/saving';
import type { Day } from '../../engine/answers';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { Button } from '../button';
import { Tick } from '../tick';
import { HowLong } from './how-long';
import { mistakesIn, Passphrase, usePassphrase } from './passphrase';

interface Props {
  readonly item: OnDesk;
  readonly today: Day;
  /** It is saved, or is not to be. */
  readonly onDone: () => void;
}

/** What is asked before a draft is saved for the first time. */
export function First({ item, today, onDone }: Props) {
  const { id } = item.draft;
  const words = wording.value.matters.save;
  const days = useSignal(String(limits.draftDays));
  const lock = useSignal(canLock());
  const itself = useSignal(false);
  const busy = useSignal(false);
  const typed = usePassphrase();
  /** Whoever leaves the question while the passphrase is being worked on saves nothing. */
  const gone = useRef(false);
  useEffect(() => {
    document.getElementById(`save-${id}-title`)?.focus();
    return () => {
      gone.current = true;
    };
  }, []);
  const store = async () => {
    if (lock.value && mistakesIn(typed)) {
      document.getElementById(`${id}-${typed.mistake.value === 'short' ? 'passphrase' : 'again'}`)?.focus();
      return;
    }
    busy.value = true;
    const keepUntil = daysAfter(today, Number(days.value));
    const key = lock.value ? await lockOf(typed.first.value) : null;
    if (gone.current) return;
    change(id, { keepUntil, savesItself: itself.value }, today);
    const outcome = await save(id, { lock: key });
    busy.value = false;
    if (outcome === 'saved') onDone();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy.value) void store();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p id={`save-${id}-title`} tabIndex={-1}>
        {words.own}
      </p>
      <HowLong id={`days-${id}`} today={today} chosen={days} />
      {canLock() ? (
        <Tick
          id={`lock-${id}`}
          label={words.lock}
          hint={words.lockHint}
          ticked={lock.value}
          onChange={(ticked) => (lock.value = ticked)}
        />
      ) : (
        <p>{words.noLock}</p>
      )}
      {lock.value && <Passphrase id={id} typed={typed} />}
      <Tick
        id={`itself-${id}`}
        label={words.itself}
        hint={words.itselfHint}
        ticked={itself.value}
        onChange={(ticked) => (itself.value = ticked)}
      />
      <p role="status">{busy.value && words.busy}</p>
      <div class="actions">
        <Button submits>{words.press}</Button>
        <Button kind="plain" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
