import { Basis } from '../../components/basis';
import { DraftPart } from '../../components/draft-part';
import type { Score } from '../../engine/answers';
import { wording } from '../../wording';

/** Why no points are worked out: of people for good, of others by this model. */
export function Refused({ score }: { readonly score: Score }) {
  const { person, otherSubjects } = wording.value.score;
  const ofPeople = score.refusal === 'person';
  const words = ofPeople ? person : otherSubjects;
  return (
    <section class="sheet stack measure" aria-labelledby="refused">
      <h2 id="refused">{words.title}</h2>
      <p>{words.what}</p>
      {ofPeople && score.citations.length > 0 && <p class="small">{person.by}</p>}
      <Basis ids={score.citations} />
      {score.draftCitations.length > 0 && (
        <DraftPart>
          <Basis ids={score.draftCitations} />
        </DraftPart>
      )}
    </section>
  );
}
