import type { Explanation } from '../engine/answers';
import { useEngine } from '../engine/context';
import type { Sheet } from './sheet';

/** Asks how the days of an entry came about. Null: the engine has no answer. */
export function useExplain({ text, asOf }: Sheet): (entry: string) => Promise<Explanation | null> {
  const engine = useEngine();
  return async (entry) => {
    const answer = await engine.ask('explain', { recordText: text, today: asOf, entry });
    return answer?.status === 'success' ? answer : null;
  };
}
