import type { Signal } from '@preact/signals';
import { draft } from '../typed';
import { wording, type Wording } from '../wording';

/** What one can answer where a question is yes or no. */
export const yesNo = ['yes', 'no', 'unknown'] as const;
export type YesNo = (typeof yesNo)[number];

/** A choice from a list, kept as its code. */
export interface Choice<Code extends string> {
  /** The name of its fields. */
  readonly name: string;
  readonly code: Signal<string>;
  readonly question: () => string;
  readonly answers: () => Readonly<Record<Code, string>>;
  /** What was chosen; null: nothing yet. */
  readonly chosen: () => Code | null;
}

/** Where a choice stands in the wording: its question, and a word for each answer. */
type Words<Code extends string> = (words: Wording['check']) => {
  readonly question: string;
  readonly answers: Readonly<Record<Code, string>>;
};

/** The choice of this name. It is kept in memory with all that is typed. */
export function choice<Code extends string>(name: string, words: Words<Code>): Choice<Code> {
  const told = () => words(wording.value.check);
  const isCode = (text: string): text is Code => Object.prototype.hasOwnProperty.call(told().answers, text);
  const code = draft(
    name,
    () => told().question,
    (text) => (isCode(text) ? told().answers[text] : text),
  );
  return {
    name,
    code,
    question: () => told().question,
    answers: () => told().answers,
    chosen: () => (isCode(code.value) ? code.value : null),
  };
}

/** An answer as a record states it; undefined: not known. */
export function fact(answer: YesNo | null): boolean | undefined {
  return answer === 'yes' ? true : answer === 'no' ? false : undefined;
}
