import type { Qualification } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { address } from '../../router';
import { wording } from '../../wording';
import { DraftPart } from '../draft-part';
import './style.css';

/** What the provisions behind one text's rewards say, in our own words. */
function Gists({ qualification }: { readonly qualification: Qualification }) {
  const law = useLaw();
  return (
    <li class="stack" lang="zh-CN">
      <h3>{law.title(qualification.pack)}</h3>
      <ul class="bullets">
        {qualification.citations.map((id) => {
          const { article, gist } = law.provision(id);
          return (
            <li key={id}>
              <a href={address('law', id)}>{article === '' ? id : article}</a> {gist}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** Which rewards the texts name. They may be given, not must. */
export function Rewards({ qualifications }: { readonly qualifications: readonly Qualification[] }) {
  if (qualifications.length === 0) return null;
  const words = wording.value.check.benefits.rewards;
  const those = (draft: boolean) => qualifications.filter((one) => one.draft === draft);
  const list = (draft: boolean) => (
    <ul class="rewards">
      {those(draft).map((one) => (
        <Gists key={one.pack} qualification={one} />
      ))}
    </ul>
  );
  return (
    <section class="sheet stack" aria-labelledby="rewards">
      <h2 id="rewards">{words.title}</h2>
      <p>{words.what}</p>
      <p class="small soft">{words.own}</p>
      {list(false)}
      {those(true).length > 0 && <DraftPart>{list(true)}</DraftPart>}
    </section>
  );
}
