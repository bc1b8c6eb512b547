import { Basis } from '../../components/basis';
import { DraftPart } from '../../components/draft-part';
import type { Score, SupervisionView } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';

/** How often the subject is checked, where a text tells. */
export function Checks({ supervision }: { readonly supervision: SupervisionView }) {
  const words = wording.value.whole;
  const { level, citations, draftLevel, draftCitations } = supervision;
  if (level === null && draftLevel === null) return null;
  return (
    <section class="stack">
      <h2>{words.supervisionTitle}</h2>
      {level !== null && <p>{words.supervision[level]}</p>}
      <Basis ids={citations} />
      {draftLevel !== null && (
        <DraftPart>
          <p>{words.supervision[draftLevel]}</p>
          <Basis ids={draftCitations} />
        </DraftPart>
      )}
    </section>
  );
}

/** Whether the subject is scored. */
export function Points({ score }: { readonly score: Score }) {
  const words = wording.value.whole;
  return (
    <section class="stack">
      <h2>{words.scoreTitle}</h2>
      <p>{words.score[score.status]}</p>
      {score.status === 'allowed' && (
        <p>
          <a class="tall-link" href={address('score')}>
            {words.toScore}
          </a>
        </p>
      )}
      {score.citations.length > 0 && <p class="small">{words.scoreBasis}</p>}
      <Basis ids={score.citations} />
      {score.draftCitations.length > 0 && (
        <DraftPart>
          <Basis ids={score.draftCitations} />
        </DraftPart>
      )}
    </section>
  );
}
