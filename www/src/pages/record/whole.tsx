import { Basis } from '../../components/basis';
import { DraftPart } from '../../components/draft-part';
import { FindingList } from '../../components/finding-list';
import { Letters } from '../../components/letters';
import { Qualifications } from '../../components/qualifications';
import type { Day, Score, SubjectView, SupervisionView } from '../../engine/answers';
import { wording } from '../../wording';

function Checks({ supervision }: { readonly supervision: SupervisionView }) {
  const words = wording.value.whole;
  const { level, citations, draftLevel, draftCitations } = supervision;
  if (level === null && draftLevel === null) return null;
  return (
    <section class="stack">
      <h3>{words.supervisionTitle}</h3>
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

function Points({ score }: { readonly score: Score }) {
  const words = wording.value.whole;
  return (
    <section class="stack">
      <h3>{words.scoreTitle}</h3>
      <p>{words.score[score.status]}</p>
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

interface Props {
  readonly subject: SubjectView;
  readonly asOf: Day;
}

/** What follows for the subject from the record as a whole. */
export function Whole({ subject, asOf }: Props) {
  const { findings, incentive, commitment, supervision, score, actions } = subject;
  return (
    <section class="sheet stack-wide" aria-labelledby="whole">
      <h2 id="whole">{wording.value.whole.title}</h2>
      {findings.length > 0 && (
        <div class="stack">
          <FindingList findings={findings} level={3} />
        </div>
      )}
      <Qualifications benefit="incentive" qualifications={incentive} />
      <Qualifications benefit="commitment" qualifications={commitment} />
      <Checks supervision={supervision} />
      <Points score={score} />
      <Letters actions={actions} asOf={asOf} level={3} />
    </section>
  );
}
