import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Day } from '../../engine/answers';
import { useEngine } from '../../engine/context';

/** Today in China; null: not told yet. */
export function useToday(): Day | null {
  const engine = useEngine();
  const today = useSignal<Day | null>(null);
  useEffect(() => {
    void engine.ask('todayInChina').then((day) => (today.value = day));
  }, [engine]);
  return today.value;
}
