import type { Action, Blocker } from '../engine/answers';
import { dayInWords } from './day';
import { wording } from './index';
import { factList } from './missing';

/** A need in words, with what could not be read in the law about it; what else is missing is the need itself. */
function inWords({ needs, missing }: Blocker): string {
  const { need, letters } = wording.value;
  const open = missing.filter((fact) => fact.startsWith('law.'));
  return open.length === 0 ? need[needs] : letters.need(need[needs], factList(open));
}

/** What must hold before it can succeed. That its first day has to come is said by that day. */
function needs(blockers: readonly Blocker[], outcome: Blocker['outcome']): string {
  const these = blockers.filter((one) => one.outcome === outcome && one.needs !== 'repairDayReached');
  return wording.value.listed(these.map(inWords));
}

/** From when a letter can go, and what has to hold. */
export function conditions({ from, blockers }: Pick<Action, 'from' | 'blockers'>, opened: boolean): string[] {
  const { letters: words } = wording.value;
  const lacking = needs(blockers, 'no');
  const check = needs(blockers, 'unknown');
  return [
    !opened && (from === null ? words.fromUnknown : words.from(dayInWords(from))),
    lacking !== '' && words.lacking(lacking),
    check !== '' && words.check(check),
  ].filter((sentence) => sentence !== false);
}
