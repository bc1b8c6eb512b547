import { address } from '../../router';
import { wording } from '../../wording';
import { Ways } from './ways';

/** What can be done here without a record. */
export function NoRecord() {
  const words = wording.value.commitments;
  return (
    <div class="stack-wide">
      <div class="stack">
        <p class="measure">{words.none}</p>
        <p>
          <a class="button button-primary" href={address('start')}>
            {words.open}
          </a>
        </p>
      </div>
      <Ways />
    </div>
  );
}
