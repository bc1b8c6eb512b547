import { effect, signal } from '@preact/signals';
import { language, type Language } from '../wording';
import type { TermId } from './terms';
import type { topics, TopicId } from './topics';
import { zhCN } from './zh-CN';

/** The words of a topic: of each of its points, and of each place that differs. */
export interface TopicWords<Id extends TopicId = TopicId> {
  readonly title: string;
  /** What it is good for, in one sentence. */
  readonly lead: string;
  readonly points: Readonly<Record<keyof (typeof topics)[Id]['points'], string>>;
  readonly places: Readonly<Record<keyof (typeof topics)[Id]['places'], string>>;
}

export type TopicsWords<Ids extends TopicId = TopicId> = { readonly [Id in Ids]: TopicWords<Id> };

/** A word of the glossary, and what it means. */
export interface TermWords {
  readonly name: string;
  readonly means: string;
}

/** All that the guide and the glossary say, in one language. */
export interface Guidance {
  readonly language: Language;
  readonly topics: TopicsWords;
  readonly terms: Readonly<Record<TermId, TermWords>>;
}

export const guidance = signal<Guidance>(zhCN);

const catalogues: Record<Language, () => Promise<Guidance>> = {
  'zh-CN': () => Promise.resolve(zhCN),
  en: async () => (await import('./en')).en,
};

// Where the other language cannot be fetched the guide stays as it is, and says which language it is in.
effect(() => {
  const wanted = language.value;
  void catalogues[wanted]().then(
    (words) => {
      if (language.peek() === wanted) guidance.value = words;
    },
    () => undefined,
  );
});

/** The language of the guide where it is not that of the page. */
export function ownLanguage(): Language | undefined {
  const spoken = guidance.value.language;
  return spoken === language.value ? undefined : spoken;
}

/** What is said of a topic, whichever it is. */
export function wordsOf(id: TopicId): TopicWords {
  return guidance.value.topics[id];
}
