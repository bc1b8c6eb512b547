import { useEffect, useRef } from 'preact/hooks';
import { CertaintyTag } from '../../components/citation';
import { Fold } from '../../components/fold';
import { LawPack } from '../../components/law-pack';
import { Page } from '../../components/page';
import { SiteSearch } from '../../components/site-search';
import type { Certainty, PackStatus, PackView } from '../../engine/answers';
import { useLaw } from '../../record/law-book';
import { sheet } from '../../record/sheet';
import { asked, placeOfLaw } from '../../router';
import { draft } from '../../typed';
import { wording } from '../../wording';
import { inOrder, statuses } from './order';
import { reveal } from './reveal';
import './style.css';

const certainties: readonly Certainty[] = ['official', 'secondary', 'unverified'];

/** What each mark means. */
function Marks() {
  const { law: words, certaintyMeans } = wording.value;
  return (
    <Fold title={words.marks}>
      <ul class="bullets">
        {certainties.map((certainty) => (
          <li key={certainty}>
            <CertaintyTag certainty={certainty} /> {certaintyMeans[certainty]}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface GroupProps {
  readonly status: PackStatus;
  readonly packs: readonly PackView[];
  readonly yours: ReadonlySet<string>;
}

/** The packs of one status. What is no law stands apart, under a heading that says so. */
function Group({ status, packs, yours }: GroupProps) {
  const words = wording.value.law.groups[status];
  const group = inOrder(packs, status, yours);
  if (group.length === 0) return null;
  return (
    <section class={`law-group law-group-${status}`}>
      <h2>{words.title}</h2>
      <p class="soft">{words.what}</p>
      <ul class="stack">
        {group.map((pack) => (
          <li key={pack.id}>
            <LawPack pack={pack} yours={yours.has(pack.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes to the pack or provision that the address names, once it is there. */
function useJump(): void {
  const reached = useRef<string | null>(null);
  const wanted = asked.value;
  useEffect(() => {
    if (wanted === reached.current) return;
    if (wanted === null || reveal(placeOfLaw(wanted))) reached.current = wanted;
  });
}

/** The law that the engine computes with. */
export function LawPage() {
  const { packs } = useLaw();
  const words = wording.value.law;
  const yours = new Set(sheet.value?.selection.packs.map(({ id }) => id));
  useJump();
  return (
    <Page title={words.title}>
      <div class="stack-wide">
        <p class="measure">{words.lead}</p>
        <SiteSearch query={draft('site-search', () => wording.value.search.typed)} />
        {statuses.map((status) => (
          <Group key={status} status={status} packs={packs} yours={yours} />
        ))}
        <Marks />
      </div>
    </Page>
  );
}
