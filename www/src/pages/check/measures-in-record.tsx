import { FindingList } from '../../components/finding-list';
import type { MeasureOutcome } from '../../engine/answers';
import { wording } from '../../wording';

function Measure({ measure }: { readonly measure: MeasureOutcome }) {
  const { applied, appliedMeasures: words } = wording.value;
  const { id, kind, findings } = measure;
  return (
    <li class="sheet stack">
      <h3>{kind === null ? words.nameless : applied[kind]}</h3>
      {id !== null && <p class="small soft">{words.number(id)}</p>}
      {findings.length === 0 && <p>{words.nothing}</p>}
      <FindingList findings={findings} level={4} />
    </li>
  );
}

/** The measures that the open record holds, and what was found of each. */
export function MeasuresInRecord({ measures }: { readonly measures: readonly MeasureOutcome[] }) {
  if (measures.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="measures">
      <h2 id="measures">{wording.value.appliedMeasures.title}</h2>
      <ul class="stack">
        {measures.map((measure, place) => (
          <Measure key={place} measure={measure} />
        ))}
      </ul>
    </section>
  );
}
