import { useEffect } from 'preact/hooks';
import { Page } from '../../components/page';
import { guidance, ownLanguage } from '../../guide/guidance';
import { termIds } from '../../guide/terms';
import { address } from '../../router';
import { wording } from '../../wording';

const placeOf = (id: string) => address('guide', `words.${id}`).slice(1);

/** The glossary. The word that the address names takes the focus. */
export function Words({ wanted }: { readonly wanted: string }) {
  const { glossary, guide } = wording.value;
  const { terms } = guidance.value;
  useEffect(() => {
    const place = wanted === '' ? null : document.getElementById(placeOf(wanted));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <Page title={glossary.title}>
      <div class="stack-wide">
        <p class="measure">{glossary.lead}</p>
        <dl class="words measure" lang={ownLanguage()}>
          {termIds.map((id) => (
            <div
              key={id}
              id={placeOf(id)}
              tabIndex={-1}
              aria-current={wanted === id ? 'location' : undefined}
            >
              <dt>{terms[id].name}</dt>
              <dd>{terms[id].means}</dd>
            </div>
          ))}
        </dl>
        <p class="guide-links">
          <a href={address('guide')}>{guide.all}</a>
        </p>
      </div>
    </Page>
  );
}
