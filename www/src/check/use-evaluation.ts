import type { Day, EvaluateAnswer } from '../engine/answers';
import { useEngine } from '../engine/context';
import { useAsked, type Asked } from '../engine/use-asked';
import { sheet } from '../record/sheet';

export interface Checked {
  readonly asOf: Day;
  readonly answer: EvaluateAnswer;
}

/** What the engine says of a text as of the day of the open record, else of today. */
export function useEvaluation(text: string): Asked<Checked> {
  const engine = useEngine();
  const opened = sheet.value?.asOf ?? null;
  const look = async (): Promise<Checked | null> => {
    const asOf = opened ?? (await engine.ask('todayInChina'));
    const answer = asOf === null ? null : await engine.ask('evaluate', { recordText: text, today: asOf });
    return asOf === null || answer === null ? null : { asOf, answer };
  };
  return useAsked(look, [engine, text, opened]);
}
