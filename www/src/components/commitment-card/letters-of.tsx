import { letterAddress } from '../../apply/matter';
import type { Day, EntryView, Form } from '../../engine/answers';
import { canGo } from '../../record/letter';
import { address } from '../../router';
import { wording } from '../../wording';
import { Fold } from '../fold';

/** What is asked for first of a commitment: repair and its letter, then what hides a good one; objections after that. */
const order: readonly Form[] = ['F1', 'F2', 'F9', 'F4', 'F11', 'F3'];

/** The letters about a commitment that can go now. What each of them does is told on the page of its entry. */
export function LettersOf({ entry, asOf }: { readonly entry: EntryView; readonly asOf: Day }) {
  const { commitments: words, form } = wording.value;
  const those = order.filter((one) =>
    entry.actions.some((action) => action.form === one && canGo(action, asOf)),
  );
  return (
    <Fold title={words.can}>
      <ul class="commitment-letters">
        {those.map((one) => (
          <li key={one}>
            <a class="tall-link" href={letterAddress({ form: one, entry: entry.id })}>
              {words.write(form[one].name)}
            </a>
            <p class="small soft">{form[one].what}</p>
          </li>
        ))}
        <li>
          <a class="tall-link" href={address('record', entry.id)}>
            {words.whole}
          </a>
        </li>
      </ul>
    </Fold>
  );
}
