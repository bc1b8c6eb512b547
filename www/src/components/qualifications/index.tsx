import type { Benefit, Qualification } from '../../engine/answers';
import { wording } from '../../wording';
import { hinges } from '../../wording/missing';
import { Basis } from '../basis';
import { DraftPart } from '../draft-part';
import './style.css';

interface Props {
  readonly benefit: Benefit;
  readonly qualifications: readonly Qualification[];
}

function List({ benefit, qualifications }: Props) {
  const words = wording.value.whole.benefit[benefit];
  return (
    <ul class="qualifications">
      {qualifications.map(({ pack, outcome, missing, citations }) => (
        <li key={pack}>
          <p>
            {words[outcome]} {missing.length > 0 && hinges(missing)}
          </p>
          <Basis ids={citations} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the subject qualifies for something, by each text. Nothing where no text says so. */
export function Qualifications({ benefit, qualifications }: Props) {
  if (qualifications.length === 0) return null;
  const those = (draft: boolean) => qualifications.filter((one) => one.draft === draft);
  return (
    <section class="stack">
      <h3>{wording.value.whole.benefit[benefit].title}</h3>
      <List benefit={benefit} qualifications={those(false)} />
      {those(true).length > 0 && (
        <DraftPart>
          <List benefit={benefit} qualifications={those(true)} />
        </DraftPart>
      )}
    </section>
  );
}
