import type { Signal } from '@preact/signals';
import { useLaw } from '../../record/law-book';
import { address } from '../../router';
import { wording } from '../../wording';
import { PackStatusTag } from '../law-pack';
import { find } from './find';
import './style.css';

interface ResultProps {
  readonly id: string;
  readonly pack: string;
  readonly article?: string;
  readonly gist?: string;
}

function Result({ id, pack, article, gist }: ResultProps) {
  const { packs, title } = useLaw();
  const status = packs.find((one) => one.id === pack)?.status ?? 'inForce';
  return (
    <li>
      <a href={address('law', id)} lang="zh-CN">
        {title(pack)}
        {article}
      </a>{' '}
      {status !== 'inForce' && <PackStatusTag status={status} />}
      {gist !== undefined && <p lang="zh-CN">{gist}</p>}
    </li>
  );
}

/** Finds packs by their titles, and provisions by article and gist. */
export function LawSearch({ query }: { readonly query: Signal<string> }) {
  const law = useLaw();
  const words = wording.value.law.search;
  const { packs, provisions } = find(query.value, law);
  const asked = query.value.trim() !== '';
  return (
    <div class="law-search" role="search">
      <label class="label" for="law-search">
        {words.label}
      </label>
      <input
        id="law-search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <p role="status">{asked && words.count(packs.length + provisions.length)}</p>
      <ul class="law-found">
        {packs.map(({ id }) => (
          <Result key={id} id={id} pack={id} />
        ))}
        {provisions.map(({ id, pack, article, gist }) => (
          <Result key={id} id={id} pack={pack} article={article} gist={gist} />
        ))}
      </ul>
    </div>
  );
}
