import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { About } from './engine/answers';
import { useEngine } from './engine/context';
import type { LawInWords } from './engine/law';
import { Law, lawBook } from './record/law-book';
import { route } from './router';

interface Props {
  /** Fetches what the law says, in words. */
  readonly inWords: () => Promise<LawInWords>;
  readonly children: ComponentChildren;
}

/** Tells all that is within of the law; when more of it comes, only those who read of it are drawn anew. */
export function KnownLaw({ inWords, children }: Props) {
  const engine = useEngine();
  const about = useSignal<About | null>(null);
  const law = useSignal<LawInWords>({ provisions: [], rules: [] });
  const needed = useComputed(() => route.value !== 'start').value;
  useEffect(() => void engine.ask('about').then((answer) => (about.value = answer)), [engine]);
  useEffect(() => {
    if (needed) void inWords().then((answer) => (law.value = answer));
  }, [needed, inWords]);
  return (
    <Law.Provider value={lawBook(about.value, law.value.provisions, law.value.rules)}>
      {children}
    </Law.Provider>
  );
}
