import type { Day } from '../../engine/answers';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Notice } from '../notice';

/** Says that the law in here was checked long ago, as on a device that was offline ever since. */
export function AgedLaw({ verifiedOn }: { readonly verifiedOn: Day }) {
  const words = wording.value.privacy.lawAge;
  return (
    <Notice tone="warning" title={words.title}>
      <p>{words.what(dayInWords(verifiedOn))}</p>
    </Notice>
  );
}
