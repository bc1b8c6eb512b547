import { useSignal, type Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { guidance, ownLanguage } from '../../guide/guidance';
import { entriesOf, kinds, search, type Entry, type Kind } from '../../guide/search';
import { useLaw } from '../../record/law-book';
import { address } from '../../router';
import { wording } from '../../wording';
import { Button } from '../button';
import { PackStatusTag } from '../law-pack';
import './style.css';

const addresses: Record<Kind, (id: string) => string> = {
  topic: (id) => address('guide', id),
  term: (id) => address('guide', `words.${id}`),
  pack: (id) => address('law', id),
  provision: (id) => address('law', id),
};

/** What law says stays in its own language, the guide in that in which it could be had. */
const languageOf = (kind: Kind) => (kind === 'pack' || kind === 'provision' ? 'zh-CN' : ownLanguage());

function Result({ entry: { kind, id, context, title, lines } }: { readonly entry: Entry }) {
  const { packs, provision } = useLaw();
  const pack = kind === 'provision' ? provision(id).pack : id;
  const status = packs.find((one) => one.id === pack)?.status ?? 'inForce';
  const lang = languageOf(kind);
  return (
    <li>
      <a href={addresses[kind](id)} lang={lang}>
        {context}
        {title}
      </a>{' '}
      {status !== 'inForce' && <PackStatusTag status={status} />}
      {lines[0] !== undefined && <p lang={lang}>{lines[0]}</p>}
    </li>
  );
}

const atFirst = 5;

/** What was found of one kind: the best at once, the rest at a press. */
function Group({ kind, entries }: { readonly kind: Kind; readonly entries: readonly Entry[] }) {
  const all = useSignal(false);
  const { kinds: names, more } = wording.value.search;
  const shown = all.value ? entries : entries.slice(0, atFirst);
  const rest = entries.length - shown.length;
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{names[kind]}</h2>
      <ul class="search-found">
        {shown.map((entry) => (
          <Result key={entry.id} entry={entry} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          kind="plain"
          onClick={() => {
            all.value = true;
          }}
        >
          {more(rest)}
        </Button>
      )}
    </section>
  );
}

/** Finds what the guide, the glossary and the law say. What is typed stays in the page. */
export function SiteSearch({ query }: { readonly query: Signal<string> }) {
  const law = useLaw();
  const words = wording.value.search;
  const asked = query.value.trim();
  const all = useMemo(() => entriesOf(guidance.value, law), [guidance.value, law]);
  const { entries, nearest } = search(asked, all);
  return (
    <div class="site-search" role="search">
      <label class="label" for="site-search">
        {words.label}
      </label>
      <p id="site-search-hint" class="hint">
        {words.hint}
      </p>
      <input
        id="site-search"
        type="search"
        aria-describedby="site-search-hint"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <p role="status">{asked !== '' && (nearest ? words.nearest : words.count)(entries.length)}</p>
      {kinds.map((kind) => (
        <Group key={`${kind} ${asked}`} kind={kind} entries={entries.filter((one) => one.kind === kind)} />
      ))}
    </div>
  );
}
