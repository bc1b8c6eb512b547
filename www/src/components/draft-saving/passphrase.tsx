import { useSignal, type Signal } from '@preact/signals';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { TextField } from '../text-field';

/** A passphrase that is typed twice. It is kept nowhere else, not even with what was typed. */
export interface TypedPassphrase {
  readonly first: Signal<string>;
  readonly second: Signal<string>;
  readonly mistake: Signal<'short' | 'differs' | null>;
}

export function usePassphrase(): TypedPassphrase {
  const [first, second] = [useSignal(''), useSignal('')];
  return { first, second, mistake: useSignal<'short' | 'differs' | null>(null) };
}

/** Whether something is wrong with it, which is then shown. */
export function mistakesIn({ first, second, mistake }: TypedPassphrase): boolean {
  const short = Array.from(first.value).length < limits.passphraseLength;
  mistake.value = short ? 'short' : first.value === second.value ? null : 'differs';
  return mistake.value !== null;
}

export function Passphrase({ id, typed }: { readonly id: string; readonly typed: TypedPassphrase }) {
  const words = wording.value.matters.save;
  const { first, second, mistake } = typed;
  const least = limits.passphraseLength;
  return (
    <>
      <TextField
        id={`${id}-passphrase`}
        label={words.passphrase}
        hint={words.passphraseHint(least)}
        error={mistake.value === 'short' ? words.short(least) : undefined}
        secret
        text={first}
      />
      <TextField
        id={`${id}-again`}
        label={words.again}
        error={mistake.value === 'differs' ? words.differs : undefined}
        secret
        text={second}
      />
    </>
  );
}
