import type { Action, Blocker, Day } from '../../engine/answers';
import { hasOpened } from '../../record/letter';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { factList } from '../../wording/missing';
import { Fold } from '../fold';
import { Grants } from './grants';

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

/** From when it can go, and what has to hold. */
function conditions({ from, blockers }: Action, opened: boolean): string[] {
  const { letters: words } = wording.value;
  const lacking = needs(blockers, 'no');
  const check = needs(blockers, 'unknown');
  return [
    !opened && (from === null ? words.fromUnknown : words.from(dayInWords(from))),
    lacking !== '' && words.lacking(lacking),
    check !== '' && words.check(check),
  ].filter((sentence) => sentence !== false);
}

/** Whom it goes to by law, each receiver once. */
function receivers({ receivers: by, citations }: Action): string {
  const { receiver, listed, letters: words } = wording.value;
  if (citations.length === 0) return words.noBasis;
  const roles = new Set(by.filter(({ draft }) => !draft).flatMap(({ roles }) => roles));
  return roles.size === 0 ? words.noReceiver : words.to(listed([...roles].map((role) => receiver[role])));
}

/** One letter: what it is, when it can go and to whom; by which provisions, for those who want to know. */
export function Letter({ action, asOf }: { readonly action: Action; readonly asOf: Day }) {
  const { form, found, letters: words } = wording.value;
  const { name, what } = form[action.form];
  return (
    <li>
      <p class="letter-name">{name}</p>
      <p>{what}</p>
      {conditions(action, hasOpened(action, asOf)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {action.findings.length > 0 && <p>{words.answers(action.findings.map((code) => found[code].title))}</p>}
      <p>{receivers(action)}</p>
      {action.citations.length + action.receivers.length > 0 && (
        <Fold title={words.more(name)}>
          <Grants action={action} />
        </Fold>
      )}
    </li>
  );
}
