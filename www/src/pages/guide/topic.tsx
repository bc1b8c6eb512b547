import { Basis } from '../../components/basis';
import { CertaintyMark } from '../../components/citation';
import { Page } from '../../components/page';
import { RuleInWords } from '../../components/rule-in-words';
import { Term } from '../../components/term';
import { find } from '../../guide/basis';
import { ownLanguage, wordsOf } from '../../guide/guidance';
import type { Topic } from '../../guide/topic';
import { isTopic, topicOf, type TopicId } from '../../guide/topics';
import { useLaw } from '../../record/law-book';
import { address } from '../../router';
import { wording } from '../../wording';
import { Places } from './places';
import { Sources } from './sources';

interface PointProps {
  readonly name: string;
  readonly words: string;
  readonly topic: Topic;
}

/** One thing to know or to do, the numbers of the law that belong to it, and what it rests on. */
function Point({ name, words, topic }: PointProps) {
  const { rules, provisions, certainty } = find(topic.points[name] ?? [], useLaw());
  return (
    <li>
      <p lang={ownLanguage()}>
        {words}
        <CertaintyMark certainty={topic.marks?.[name] ?? null} />
      </p>
      {rules.map((rule) => (
        <RuleInWords key={rule.id} rule={rule} />
      ))}
      <Basis ids={provisions} certainty={rules.length > 0 ? null : certainty} />
    </li>
  );
}

function Points({ id, topic }: { readonly id: TopicId; readonly topic: Topic }) {
  const { lead, points } = wordsOf(id);
  const List = topic.steps === true ? 'ol' : 'ul';
  return (
    <section class="stack measure">
      <p class="guide-lead" lang={ownLanguage()}>
        {lead}
      </p>
      <List class={`guide-points guide-points-${List}`}>
        {Object.entries<string>(points).map(([name, words]) => (
          <Point key={name} name={name} words={words} topic={topic} />
        ))}
      </List>
    </section>
  );
}

interface LinksProps {
  readonly title: string;
  readonly links: readonly (readonly [href: string, words: string])[];
  readonly lang?: string | undefined;
}

function Links({ title, links, lang }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="guide-links" lang={lang}>
        {links.map(([href, words]) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A topic of the guide. */
export function TopicPage({ id }: { readonly id: TopicId }) {
  const topic = topicOf(id);
  const { guide } = wording.value;
  return (
    <Page title={wordsOf(id).title} caption={guide.groups[topic.group]} titleLanguage={ownLanguage()}>
      <div class="stack-wide">
        <Points id={id} topic={topic} />
        <Places id={id} topic={topic} />
        <Links title={guide.doors.title} links={topic.doors.map((to) => [address(to), guide.doors[to]])} />
        <section>
          <h2>{guide.terms}</h2>
          <ul class="guide-terms measure">
            {topic.terms.map((term) => (
              <li key={term}>
                <Term of={term} />
              </li>
            ))}
          </ul>
        </section>
        <Links
          title={guide.next}
          links={topic.next.filter(isTopic).map((to) => [address('guide', to), wordsOf(to).title])}
          lang={ownLanguage()}
        />
        <Sources topic={topic} />
        <p class="guide-links">
          <a href={address('guide')}>{guide.all}</a>
        </p>
      </div>
    </Page>
  );
}
