import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../engine/answers';
import { useEngine } from '../engine/context';
import { details, type Sheet } from '../record/sheet';

/** The letters about an entry; null: they are not known yet, or there is no entry. */
export function useLetters(open: Sheet, entry: string | null): readonly Action[] | null {
  const engine = useEngine();
  const [letters, setLetters] = useState<readonly Action[] | null>(null);
  useEffect(() => {
    let latest = true;
    setLetters(null);
    if (entry !== null)
      void details(engine, open, entry).then((told) => {
        if (latest) setLetters(told?.entry.actions ?? null);
      });
    return () => {
      latest = false;
    };
  }, [engine, open, entry]);
  return letters;
}
