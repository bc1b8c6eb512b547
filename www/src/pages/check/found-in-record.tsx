import { FindingList } from '../../components/finding-list';
import type { AuthorisationView, MeasureOutcome } from '../../engine/answers';
import { wording } from '../../wording';

interface Found {
  /** Its number in the record, if it has one. */
  readonly id: string | null;
  readonly title: string;
  readonly findings: MeasureOutcome['findings'];
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly all: readonly Found[];
}

/** What the open record holds of one kind, and what was found of each. */
function FoundInRecord({ id, title, all }: Props) {
  const words = wording.value.appliedMeasures;
  if (all.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="stack">
        {all.map((one, place) => (
          <li key={place} class="sheet stack">
            <h3>{one.title}</h3>
            {one.id !== null && <p class="small soft">{words.number(one.id)}</p>}
            {one.findings.length === 0 && <p>{words.nothing}</p>}
            <FindingList findings={one.findings} level={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MeasuresInRecord({ measures }: { readonly measures: readonly MeasureOutcome[] }) {
  const { applied, appliedMeasures: words } = wording.value;
  const all = measures.map(({ id, kind, findings }) => ({
    id,
    title: kind === null ? words.nameless : applied[kind],
    findings,
  }));
  return <FoundInRecord id="measures" title={words.title} all={all} />;
}

export function LettersInRecord({
  authorisations,
}: {
  readonly authorisations: readonly AuthorisationView[];
}) {
  const { authorisations: words } = wording.value;
  const all = authorisations.map(({ id, grantee, findings }) => ({
    id,
    title: grantee === null ? words.nameless : words.to(grantee),
    findings,
  }));
  return <FoundInRecord id="authorisations" title={words.title} all={all} />;
}
