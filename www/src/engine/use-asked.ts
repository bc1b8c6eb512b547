import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** An answer that is waited for. */
export interface Asked<Answer> {
  /** Null: there is none, not yet or since the question was stopped. */
  readonly answer: Answer | null;
  readonly stopped: boolean;
  readonly again: () => void;
}

/** Asks whenever one of these changes; what came before stays until the next answer. Null: there is nothing to ask. */
export function useAsked<Answer>(
  ask: (() => Promise<Answer | null>) | null,
  by: readonly unknown[],
): Asked<Answer> {
  const answer = useSignal<Answer | null>(null);
  const stopped = useSignal(false);
  const tries = useSignal(0);
  useEffect(() => {
    let current = ask !== null;
    void ask?.().then((told) => {
      if (!current) return;
      answer.value = told;
      stopped.value = told === null;
    });
    return () => {
      current = false;
    };
  }, [...by, tries.value]);
  const again = () => {
    stopped.value = false;
    tries.value += 1;
  };
  return { answer: answer.value, stopped: stopped.value, again };
}
