import type { Action, Day } from '../../engine/answers';
import { hasOpened } from '../../record/letter';
import { wording } from '../../wording';
import { conditions } from '../../wording/letter-conditions';
import { Fold } from '../fold';
import { Grants } from './grants';

/** Whom it goes to by law, each receiver once. */
function receivers({ receivers: by, citations }: Action): string {
  const { receiver, listed, letters: words } = wording.value;
  if (citations.length === 0) return words.noBasis;
  const roles = new Set(by.filter(({ draft }) => !draft).flatMap(({ roles }) => roles));
  return roles.size === 0 ? words.noReceiver : words.to(listed([...roles].map((role) => receiver[role])));
}

interface Props {
  readonly action: Action;
  readonly asOf: Day;
  /** Where it is written; null: not here. */
  readonly address: string | null;
}

/** One letter: what it is, when it can go and to whom; by which provisions, for those who want to know. */
export function Letter({ action, asOf, address }: Props) {
  const { apply, form, found, letters: words } = wording.value;
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
      {address !== null && (
        <p>
          <a class="button button-secondary" href={address} aria-label={apply.writeNamed(name)}>
            {apply.write}
          </a>
        </p>
      )}
      {action.citations.length + action.receivers.length > 0 && (
        <Fold title={words.more(name)}>
          <Grants action={action} />
        </Fold>
      )}
    </li>
  );
}
