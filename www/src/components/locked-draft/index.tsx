import { useSignal } from '@preact/signals';
import { canLock, unlocked, type Unlocked } from '../../drafts/lock';
import type { Locked } from '../../drafts/locked';
import { forgettings } from '../../keeping/memory';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Button } from '../button';
import { TextField } from '../text-field';

interface Props {
  /** What tells this one from others on the page. */
  readonly id: string;
  readonly locked: Locked;
  readonly onOpen: (unlocked: Unlocked) => void;
}

/** A draft that its passphrase opens. */
export function LockedDraft({ id, locked, onOpen }: Props) {
  const passphrase = useSignal('');
  const state = useSignal<'waiting' | 'busy' | 'wrong'>('waiting');
  const words = wording.value.matters.lockedOne;
  const open = async () => {
    state.value = 'busy';
    const wipes = forgettings.peek();
    const answer = await unlocked(locked, passphrase.value);
    if (forgettings.peek() !== wipes) return; // whoever wiped wants nothing opened any more
    state.value = answer === null ? 'wrong' : 'waiting';
    if (answer === null) document.getElementById(id)?.focus();
    else onOpen(answer);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (state.value !== 'busy') void open();
  };
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <p>
        {words.what} {words.until(dayInWords(locked.keepUntil))}
      </p>
      {canLock() ? (
        <>
          <TextField
            id={id}
            label={words.label}
            secret
            text={passphrase}
            error={state.value === 'wrong' ? words.wrong : undefined}
          />
          <p role="status">{state.value === 'busy' && words.busy}</p>
          <p>
            <Button submits>{words.press}</Button>
          </p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </form>
  );
}
