import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { SiteSearch } from '../../components/site-search';
import { ownLanguage, wordsOf } from '../../guide/guidance';
import { groups, type Group } from '../../guide/topic';
import { topicsOf } from '../../guide/topics';
import { address } from '../../router';
import { draft } from '../../typed';
import { wording } from '../../wording';

function Topics({ group }: { readonly group: Group }) {
  return (
    <section class="sheet">
      <h2>{wording.value.guide.groups[group]}</h2>
      <ul class="guide-list">
        {topicsOf(group).map((id) => {
          const { title, lead } = wordsOf(id);
          return (
            <li key={id} lang={ownLanguage()}>
              <a href={address('guide', id)}>{title}</a>
              <p class="small soft">{lead}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the guide tells of, and a search over all of it. */
export function Contents({ unknown }: { readonly unknown: boolean }) {
  const { guide, glossary } = wording.value;
  return (
    <Page title={guide.title}>
      <div class="stack-wide">
        {unknown && <Notice tone="information" title={guide.unknown} />}
        <p class="measure">{guide.lead}</p>
        <SiteSearch query={draft('site-search', () => wording.value.search.typed)} />
        <div class="guide-groups">
          {groups.map((group) => (
            <Topics key={group} group={group} />
          ))}
          <section class="sheet">
            <h2>{glossary.title}</h2>
            <ul class="guide-list">
              <li>
                <a href={address('guide', 'words')}>{glossary.all}</a>
                <p class="small soft">{glossary.lead}</p>
              </li>
            </ul>
          </section>
        </div>
      </div>
    </Page>
  );
}
