import type { Finding, FindingCode } from '../../engine/answers';
import { wording } from '../../wording';
import { Basis } from '../basis';
import { Notice } from '../notice';
import { detailsInWords } from './details';

export type Level = 3 | 4;

/** What is no fault of anybody, but something to know or a right to use. */
const rights: readonly FindingCode[] = [
  'department-may-decide',
  'minor-shown',
  'repair-after-end',
  'no-period-known',
  'leniency-for-minors',
  'leniency',
  'exempt-from-measures',
  'reorganisation-shield',
];

/** A finding that holds: what it means and what one can do. A draft warns nobody and gives no right. */
export function Held({ finding, level }: { readonly finding: Finding; readonly level: Level }) {
  const { found, listed, finding: phrases } = wording.value;
  const { title, means, todo } = found[finding.code];
  const details = detailsInWords(finding);
  const calm = finding.draft || rights.includes(finding.code);
  return (
    <Notice level={level} tone={calm ? 'information' : 'warning'} title={title}>
      <p>{means}</p>
      {details.length > 0 && <p>{phrases.details(listed(details))}</p>}
      {!finding.draft && <p>{todo}</p>}
      <Basis ids={finding.citations} certainty={finding.certainty} />
    </Notice>
  );
}
