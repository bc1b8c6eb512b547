import { draft } from '../typed';
import { wording } from '../wording';
import { choice, fact, type YesNo } from './choice';
import { inDivision, withAdded, type Composed } from './compose';
import { chosenDivision, textOfSubject } from './subject';
import { dayOf, typedDay } from './asked-day';

export type LetterStep = 'subject' | 'letter' | 'purpose' | 'time' | 'bundled';

/** What a letter of authorisation can lay open, as a record names it. */
export const scopes = [
  'basic',
  'licences',
  'penalties',
  'lists',
  'arrears',
  'commitments',
  'honours',
  'evaluations',
] as const;
export type Scope = (typeof scopes)[number] | 'all';

export const grantee = draft('letter-grantee', () => wording.value.check.authorisation.grantee);

/** What was ticked, by its codes. */
export const scope = draft(
  'letter-scope',
  () => wording.value.check.authorisation.scope,
  (codes) => wording.value.listed(codes.split(' ').map((code) => scopeInWords(code))),
);

export const statesPurpose = choice<YesNo>('letter-states-purpose', ({ authorisation }) => ({
  question: authorisation.steps.purpose,
  answers: authorisation.purposeAnswers,
}));
export const purpose = draft('letter-purpose', () => wording.value.check.authorisation.purpose);

export const from = typedDay('letter-from', () => wording.value.check.authorisation.from);
export const statesEnd = choice<YesNo>('letter-states-end', ({ authorisation }) => ({
  question: authorisation.steps.time,
  answers: authorisation.untilAnswers,
}));
export const until = typedDay('letter-until', () => wording.value.check.authorisation.until);

export const bundled = choice<YesNo>('letter-bundled', ({ authorisation }) => ({
  question: authorisation.steps.bundled,
  answers: authorisation.bundledAnswers,
}));

/** The word for something that was ticked. */
export function scopeInWords(code: string): string {
  const words: Readonly<Record<string, string>> = wording.value.check.authorisation.scopes;
  return words[code] ?? code;
}

/** What was ticked, in the order in which it is offered. */
export function ticked(): string[] {
  return scope.value.split(' ').filter((code) => code !== '');
}

/** What the letter states: the value; null where it states none; undefined where that is not known. */
function stated<Value>(answer: YesNo | null, value: Value | null): Value | null | undefined {
  if (answer === 'yes') return value ?? undefined;
  return answer === 'no' ? null : undefined;
}

function authorisation() {
  const named = grantee.value.trim();
  const opens = ticked();
  return {
    grantee: named === '' ? undefined : named,
    scope: opens.length === 0 || opens.includes('unknown') ? undefined : opens,
    purpose: stated(statesPurpose.chosen(), purpose.value.trim()),
    from: dayOf(from) ?? undefined,
    until: stated(statesEnd.chosen(), dayOf(until)),
    bundled: fact(bundled.chosen()),
  };
}

/** The open record, or one that says no more than who it is about, with the letter in it, to be held against the law. */
export function letterToCheck(): Composed {
  const composed = withAdded(textOfSubject(), 'authorisations', authorisation());
  return { ...composed, text: inDivision(composed.text, chosenDivision()) };
}
