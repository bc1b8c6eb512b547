import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComposeFormAnswer, LetterRequest, OpenFormAnswer } from '../engine/answers';
import { useEngine } from '../engine/context';
import { useAsked, type Asked } from '../engine/use-asked';
import type { Sheet } from '../record/sheet';
import { answersTo } from './answers';
import type { Matter } from './matter';

type Opening = Pick<Sheet, 'text' | 'asOf'>;

/** The question about a letter, with all that was said for it. */
function request({ text, asOf }: Opening, matter: Matter): LetterRequest {
  const { form, entry } = matter;
  const about = entry === null ? {} : { entry };
  return { recordText: text, today: asOf, form, ...about, answers: answersTo(matter) };
}

/** A form that is being filled in. */
export interface Opened {
  /** What the engine last said of it; null: nothing yet. */
  readonly answer: OpenFormAnswer | null;
  readonly stopped: boolean;
  /** Asks anew, with what was said since. */
  readonly reopen: () => Promise<OpenFormAnswer | null>;
}

/** Opened anew at every step, since what was typed in the one before may not have been told yet. */
export function useForm(open: Opening, matter: Matter, step: string | null): Opened {
  const engine = useEngine();
  const answer = useSignal<OpenFormAnswer | null>(null);
  const stopped = useSignal(false);
  const last = useRef(0);
  const reopen = async () => {
    const mine = (last.current += 1);
    stopped.value = false;
    const told = await engine.ask('openForm', request(open, matter));
    if (mine === last.current) {
      answer.value = told ?? answer.value;
      stopped.value = told === null;
    }
    return told;
  };
  useEffect(() => {
    void reopen();
    return () => (last.current += 1);
  }, [engine, open.text, open.asOf, step]);
  return { answer: answer.value, stopped: stopped.value, reopen };
}

/** The letter as it is with what was said so far; no answer where none is wanted. */
export function useLetter(open: Opening, matter: Matter | null): Asked<ComposeFormAnswer> {
  const engine = useEngine();
  const compose = matter && (() => engine.ask('composeForm', request(open, matter)));
  return useAsked(compose, [engine, open.text, open.asOf, matter?.form, matter?.entry]);
}
