import {
  from,
  grantee,
  purpose,
  scopeInWords,
  statesEnd,
  statesPurpose,
  ticked,
  until,
} from '../../../check/letter';
import { dayOf, type AskedDay } from '../../../check/asked-day';
import { wording } from '../../../wording';
import { dayInWords } from '../../../wording/day';

const lacks = ['grantee', 'scope', 'purpose', 'until'] as const;
export type Lack = (typeof lacks)[number];

/** What the letter states of what it should state, in words; null where it does not. */
function stated() {
  const codes = ticked().filter((code) => code !== 'all' && code !== 'unknown');
  const end = statesEnd.chosen() === 'yes' ? dayOf(until) : null;
  const named = grantee.value.trim();
  return {
    grantee: named === '' ? null : named,
    scope: codes.length === 0 ? null : wording.value.listed(codes.map(scopeInWords)),
    purpose: statesPurpose.chosen() === 'yes' ? purpose.value.trim() : null,
    until: end === null ? null : dayInWords(end),
  };
}

/** What a letter that protects the person would state and this one does not. */
export function lacking(): Lack[] {
  const given = stated();
  return lacks.filter((lack) => given[lack] === null);
}

const dayOr = (day: AskedDay, blank: string) => {
  const typed = dayOf(day);
  return typed === null ? blank : dayInWords(typed);
};

/** The letter in one sentence that states all of it, with blanks for what is not known. */
export function saferSentence(): string {
  const words = wording.value.check.authorisation.good;
  const given = stated();
  return words.sentence(
    given.grantee ?? words.grantee,
    given.scope === null ? words.scope : words.scopeOf(given.scope),
    given.purpose ?? words.purpose,
    words.term(dayOr(from, words.from), given.until ?? words.until),
  );
}
