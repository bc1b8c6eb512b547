import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { candidates, offerOf, type Offer } from '../../code/offer';
import { useEngine } from '../../engine/context';
import type { Sheet } from '../../record/sheet';

/** What the code may hold of the open record, as of today; null: not told yet, or there is no record of a firm. */
export function useOffer(open: Sheet | null): Offer | null {
  const engine = useEngine();
  const offer = useSignal<Offer | null>(null);
  const text = open?.text ?? null;
  useEffect(() => {
    offer.value = null;
    if (open === null || open.subject.kind === 'naturalPerson') return;
    let current = true;
    const { today, source, rowsToday: rows } = open;
    const entries = [...candidates(rows)];
    void engine.ask('evaluate', { recordText: open.text, today, entries }).then((answer) => {
      if (current && answer?.status === 'success')
        offer.value = offerOf({ day: today, source, rows, evaluation: answer });
    });
    return () => {
      current = false;
    };
  }, [engine, text]);
  return offer.value;
}
