import { effect, signal, type Signal } from '@preact/signals';
import type { Answers, FieldValue, FormField } from '../engine/answers';
import { carries } from '../keeping/carried';
import { holdsToo } from '../keeping/memory';
import { bytesOf } from '../keeping/storage';
import { sheet } from '../record/sheet';
import { draft } from '../typed';
import { wording } from '../wording';
import { spoken } from '../wording/bilingual';
import type { Matter } from './matter';
import { inWords } from './words';

/** What is asked in a field, as far as it is needed to tell a person what they answered there. */
export type Asked = Pick<FormField, 'id' | 'kind' | 'options' | 'columns'> & {
  /** Without one it is the question about papers. */
  readonly label?: FormField['label'];
};

/** The answer that names the papers which the person has. */
export const papersField = 'attachments';

const ofPerson = ['applicant', 'agent', 'guardian'];
const ofLetter = ['letter', 'paper', papersField];

/** Whose answer it is: who writes is the same in every letter, what happened in every letter about one entry. */
function scope({ form, entry }: Matter, id: string): string {
  const [topic = ''] = id.split('.');
  if (ofPerson.includes(topic)) return 'person';
  const about = JSON.stringify(entry);
  return ofLetter.includes(topic) ? `${form} ${about}` : about;
}

interface Kept {
  readonly scope: string;
  /** The question as it was last put, to tell it in words. */
  asked: Asked;
  /** The value as JSON; empty: nothing was said. */
  readonly text: Signal<string>;
}

const all = new Map<string, Kept>();

const read = (text: string): FieldValue | null => (text === '' ? null : (JSON.parse(text) as FieldValue));

function titleOf({ label }: Asked): string {
  return label === undefined ? wording.value.apply.papers.title : spoken(label);
}

/** Makes a place for an answer, among all of them. */
function keptAs(name: string, of: string, asked: Asked): Kept {
  const title = () => titleOf(made.asked);
  const words = (text: string) => inWords(made.asked, read(text));
  const made: Kept = { scope: of, asked, text: draft(name, title, words) };
  all.set(name, made);
  return made;
}

/** Where an answer is kept: with all that is typed, so that it is shown, copied and wiped as that is. */
function kept(matter: Matter, asked: Asked): Kept {
  const of = scope(matter, asked.id);
  const name = `apply-${of}-${asked.id}`;
  const known = all.get(name);
  if (known) {
    known.asked = asked;
    return known;
  }
  return keptAs(name, of, asked);
}

/** What the person said; null: nothing yet. */
export function said(matter: Matter, asked: Asked): FieldValue | null {
  return read(kept(matter, asked).text.value);
}

/** For which letter something was said last; told each time. */
export const saidLast = signal<{ readonly of: Matter } | null>(null);

export function say(matter: Matter, asked: Asked, value: FieldValue): void {
  kept(matter, asked).text.value = JSON.stringify(value);
  saidLast.value = { of: matter };
}

/** Puts an answer where its question will find it. What the question was is known again once it is put. */
function lay(matter: Matter, id: string, value: FieldValue): void {
  const before = all.get(`apply-${scope(matter, id)}-${id}`)?.asked;
  const asked = before ?? { id, kind: 'text', options: [], columns: [], label: { zh: id, en: id } };
  kept(matter, asked).text.value = JSON.stringify(value);
}

/** Answers questions before they are put. Where a topic is named, all that was said of it before is forgotten. */
export function sayBefore(matter: Matter, answers: Answers, topic: string | null): void {
  for (const { scope: of, asked, text } of all.values())
    if (of === scope(matter, asked.id) && asked.id.split('.')[0] === topic) text.value = '';
  for (const [id, value] of Object.entries(answers)) lay(matter, id, value);
}

/** Puts back what was said before. */
export function sayAgain(matter: Matter, answers: Answers): void {
  for (const { scope: of, asked, text } of all.values()) {
    if (of === scope(matter, asked.id) && !(asked.id in answers)) text.value = '';
  }
  for (const [id, value] of Object.entries(answers)) lay(matter, id, value);
}

/** Those answers that tell who writes, and so hold in every letter. */
export function ofWriter(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => ofPerson.includes(id.split('.')[0] ?? '')),
  );
}

/** All that was said so far and belongs to this letter. */
export function answersTo(matter: Matter): Answers {
  const answers: Answers = {};
  for (const { scope: of, asked, text } of all.values()) {
    const value = read(text.peek());
    if (value !== null && of === scope(matter, asked.id)) answers[asked.id] = value;
  }
  return answers;
}

/** What was said of records that are not open now, by their origins. */
const aside = new Map<string, ReadonlyMap<string, string>>();

const saidNow = () =>
  new Map([...all].map(([name, { text }]) => [name, text.peek()] as const).filter(([, text]) => text !== ''));

/** Answers belong to the record that is open: those of another one wait until that is open again. Closing forgets all. */
let record = '';
effect(() => {
  const origin = sheet.value?.origin ?? '';
  if (origin === record) return;
  const before = saidNow();
  if (origin === '') aside.clear();
  else if (before.size > 0) aside.set(record, before);
  const again = aside.get(origin);
  aside.delete(origin);
  record = origin;
  saidLast.value = null;
  for (const [name, one] of all) one.text.value = again?.get(name) ?? '';
});

holdsToo({
  held: () =>
    [...aside.values()].map((answers) => ({
      title: wording.value.privacy.stored.aside,
      bytes: bytesOf([...answers.values()].join('')),
    })),
  forget: () => {
    aside.clear();
  },
});

interface Carried {
  readonly fields: readonly (readonly [name: string, Omit<Kept, 'text'>])[];
  readonly aside: readonly (readonly [origin: string, readonly (readonly [name: string, text: string])[]])[];
  readonly saidLast: typeof saidLast.value;
}

// The texts come with all that is typed; here it is which questions they answer.
carries<Carried>('answers', {
  pack: () => {
    if (all.size + aside.size === 0) return null;
    return {
      fields: [...all].map(([name, { scope: of, asked }]) => [name, { scope: of, asked }]),
      aside: [...aside].map(([origin, answers]) => [origin, [...answers]]),
      saidLast: saidLast.peek(),
    };
  },
  unpack: (part) => {
    if (sheet.peek() === null) return;
    for (const [name, { scope: of, asked }] of part.fields) keptAs(name, of, asked);
    for (const [origin, answers] of part.aside) aside.set(origin, new Map(answers));
    saidLast.value = part.saidLast;
  },
});
