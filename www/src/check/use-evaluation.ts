import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Day, EvaluateAnswer } from '../engine/answers';
import { useEngine } from '../engine/context';
import { sheet } from '../record/sheet';

export interface Checked {
  readonly asOf: Day;
  readonly answer: EvaluateAnswer;
}

/** What the engine says of a text as of the day of the open record, else of today; null: not yet. */
export function useEvaluation(text: string): Checked | null {
  const engine = useEngine();
  const checked = useSignal<Checked | null>(null);
  const opened = sheet.value?.asOf ?? null;
  useEffect(() => {
    let latest = true;
    const look = async () => {
      const asOf = opened ?? (await engine.ask('todayInChina'));
      const answer = asOf === null ? null : await engine.ask('evaluate', { recordText: text, today: asOf });
      if (latest) checked.value = asOf === null || answer === null ? null : { asOf, answer };
    };
    void look();
    return () => (latest = false);
  }, [engine, text, opened]);
  return checked.value;
}
