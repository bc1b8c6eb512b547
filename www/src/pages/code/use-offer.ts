import { candidates, offerOf, type Offer } from '../../code/offer';
import { useEngine } from '../../engine/context';
import { useAsked, type Asked } from '../../engine/use-asked';
import type { Sheet } from '../../record/sheet';

/** What the code may hold of the open record, as of today; nothing is asked where there is no record of a firm. */
export function useOffer(open: Sheet | null): Asked<Offer> {
  const engine = useEngine();
  const firm = open?.subject.kind === 'naturalPerson' ? null : open;
  const ask = async (of: Sheet) => {
    const { today, source, rowsToday: rows } = of;
    const entries = [...candidates(rows)];
    const answer = await engine.ask('evaluate', { recordText: of.text, today, entries });
    if (answer?.status !== 'success') return null;
    return { of: of.text, offer: offerOf({ day: today, source, rows, evaluation: answer }) };
  };
  const { answer, ...asked } = useAsked(firm && (() => ask(firm)), [engine, firm?.text]);
  return { ...asked, answer: answer !== null && answer.of === firm?.text ? answer.offer : null };
}
