import type { Finding } from '../../engine/answers';
import { wording } from '../../wording';
import { hinges } from '../../wording/missing';
import { Basis } from '../basis';
import { detailsInWords } from './details';

/** A finding that is open: what it is about, what follows, and what would settle it. */
export function Open({ finding }: { readonly finding: Finding }) {
  const { found, listed, finding: phrases } = wording.value;
  const { topic, open } = found[finding.code];
  const details = detailsInWords(finding);
  return (
    <li>
      <p class="open-topic">{topic}</p>
      <p>{open}</p>
      {details.length > 0 && <p>{phrases.details(listed(details))}</p>}
      {finding.missing.length > 0 && <p>{hinges(finding.missing)}</p>}
      <Basis ids={finding.citations} certainty={finding.certainty} />
    </li>
  );
}
