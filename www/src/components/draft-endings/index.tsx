import type { Ending } from '../../drafts/endings';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Button } from '../button';
import { Notice } from '../notice';

interface Props {
  readonly gone: readonly Ending[];
  readonly soon: readonly Ending[];
  readonly onSeen: () => void;
}

function name({ named }: Ending): string {
  const { form, matters } = wording.value;
  return named === null ? matters.ending.locked : (named.title ?? form[named.form].name);
}

/** That drafts went from the device, or go soon: nothing of a person's vanishes in silence. */
export function DraftEndings({ gone, soon, onSeen }: Props) {
  const words = wording.value.matters.ending;
  return (
    <div class="stack no-print" role="status">
      {gone.length > 0 && (
        <Notice tone="warning" title={words.gone}>
          {gone.map((one) => (
            <p key={one.id}>{words.goneOne(name(one), dayInWords(one.keepUntil))}</p>
          ))}
        </Notice>
      )}
      {soon.length > 0 && (
        <Notice tone="information" title={words.soon}>
          {soon.map((one) => (
            <p key={one.id}>
              {words.soonOne(name(one), dayInWords(one.keepUntil))}{' '}
              <a class="tall-link" href={address('matters', one.named === null ? undefined : one.id)}>
                {wording.value.matters.ofLetter.look}
              </a>
            </p>
          ))}
        </Notice>
      )}
      <p>
        <Button kind="secondary" onClick={onSeen}>
          {words.seen}
        </Button>
      </p>
    </div>
  );
}
