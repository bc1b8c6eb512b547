import { useSignal, type Signal } from '@preact/signals';
import type { FieldError } from '../../components/error-summary';
import type { Problem } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { openRecord } from '../../record/sheet';
import { goTo } from '../../router';
import { wording } from '../../wording';

interface Trouble {
  readonly errors: readonly [FieldError];
  readonly problems: readonly Problem[];
}

/** The ways to open a record, and what went wrong with the last one. */
export interface Opening {
  readonly trouble: Signal<Trouble | null>;
  readonly busy: Signal<boolean>;
  /** Drops the record that is being opened. */
  readonly cancel: () => void;
  readonly refuse: (field: string, text: () => string, problems?: readonly Problem[]) => void;
  readonly open: (field: string, name: string, text: string) => Promise<void>;
}

export function useOpening(): Opening {
  const engine = useEngine();
  const trouble = useSignal<Trouble | null>(null);
  const busy = useSignal(false);

  const refuse: Opening['refuse'] = (field, text, problems = []) => {
    trouble.value = { errors: [{ field, text }], problems };
  };

  const open: Opening['open'] = async (field, name, text) => {
    trouble.value = null;
    busy.value = true;
    const problems = await openRecord(engine, { name, text });
    busy.value = false;
    if (problems === null) return;
    if (problems.length > 0) refuse(field, () => wording.value.start.cannotRead, problems);
    else goTo('record');
  };

  return { trouble, busy, cancel: engine.cancel, refuse, open };
}

/** What is wrong with a field, if something is. */
export function errorAt({ trouble }: Opening, field: string): string | undefined {
  return trouble.value?.errors.find((error) => error.field === field)?.text();
}
