import { FindingList } from '../../components/finding-list';
import type { AuthorisationView } from '../../engine/answers';
import { wording } from '../../wording';

function Authorisation({ authorisation }: { readonly authorisation: AuthorisationView }) {
  const { authorisations: words, appliedMeasures } = wording.value;
  const { id, grantee, findings } = authorisation;
  return (
    <li class="sheet stack">
      <h3>{grantee === null ? words.nameless : words.to(grantee)}</h3>
      {id !== null && <p class="small soft">{appliedMeasures.number(id)}</p>}
      {findings.length === 0 && <p>{appliedMeasures.nothing}</p>}
      <FindingList findings={findings} level={4} />
    </li>
  );
}

/** The letters of authorisation that the open record holds, and what was found of each. */
export function LettersInRecord({
  authorisations,
}: {
  readonly authorisations: readonly AuthorisationView[];
}) {
  if (authorisations.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="authorisations">
      <h2 id="authorisations">{wording.value.authorisations.title}</h2>
      <ul class="stack">
        {authorisations.map((authorisation, place) => (
          <Authorisation key={place} authorisation={authorisation} />
        ))}
      </ul>
    </section>
  );
}
