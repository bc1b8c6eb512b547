import type { Level, PackStatus, PackView } from '../../engine/answers';
import { CertaintyTag } from '../../components/citation';
import { Day } from '../../components/day';
import { Fold } from '../../components/fold';
import { Page } from '../../components/page';
import { Tag, type Tone } from '../../components/tag';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import './style.css';

const tones: Record<PackStatus, Tone> = { inForce: 'good', draft: 'query', repealed: 'quiet' };

function Provisions({ pack }: { readonly pack: PackView }) {
  const provisions = useLaw().provisionsOf(pack.id);
  const words = wording.value.law;
  if (provisions.length === 0) return null;
  return (
    <Fold title={words.provisions}>
      <p class="small soft">{words.own}</p>
      <dl class="provisions" lang="zh-CN">
        {provisions.map(({ id, article, gist }) => (
          <div key={id}>
            <dt>{article}</dt>
            <dd>{gist}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

function Pack({ pack }: { readonly pack: PackView }) {
  const { law: words, level, packStatus, certaintyMeans } = wording.value;
  return (
    <li class="sheet stack">
      <header>
        <h2 lang="zh-CN">{pack.title}</h2>
        {pack.number !== null && (
          <p class="soft" lang="zh-CN">
            {pack.number}
          </p>
        )}
      </header>
      <p>
        <Tag tone={tones[pack.status]}>{packStatus[pack.status]}</Tag>{' '}
        {pack.from !== null && words.inForce(dayInWords(pack.from))}
        {pack.until !== null && words.until(dayInWords(pack.until))}
      </p>
      <dl class="facts">
        <div>
          <dt>{words.reach}</dt>
          <dd>{level[pack.level]}</dd>
        </div>
        <div>
          <dt>{words.readAs}</dt>
          <dd>
            <CertaintyTag certainty={pack.readAs} />{' '}
            <span class="small soft">{certaintyMeans[pack.readAs]}</span>
          </dd>
        </div>
        <div>
          <dt>{words.published}</dt>
          <dd lang="zh-CN">{pack.published}</dd>
        </div>
        <div>
          <dt>{words.verifiedOn}</dt>
          <dd>
            <Day day={pack.verifiedOn} />
          </dd>
        </div>
      </dl>
      <Provisions pack={pack} />
    </li>
  );
}

const levels: readonly Level[] = ['city', 'province', 'national'];

/** What is nearest first; what is repealed last. */
function ordered(packs: readonly PackView[]): readonly PackView[] {
  const place = ({ level, status }: PackView) =>
    levels.indexOf(level) + (status === 'inForce' ? 0 : levels.length);
  return [...packs].sort((one, other) => place(one) - place(other));
}

/** The law that the engine computes with. */
export function LawPage() {
  const { packs } = useLaw();
  const words = wording.value.law;
  return (
    <Page title={words.title}>
      <p class="measure">{words.lead}</p>
      <ul class="packs stack-wide">
        {ordered(packs).map((pack) => (
          <Pack key={pack.id} pack={pack} />
        ))}
      </ul>
    </Page>
  );
}
