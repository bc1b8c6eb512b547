import { guidance, ownLanguage, wordsOf } from '../../guide/guidance';
import type { TermId } from '../../guide/terms';
import { topicOf, type TopicId } from '../../guide/topics';
import { address } from '../../router';
import { wording } from '../../wording';
import { Fold } from '../fold';
import './style.css';

function HelpWithTerm({ term }: { readonly term: TermId }) {
  const { glossary } = wording.value;
  const { name, means } = guidance.value.terms[term];
  return (
    <Fold title={glossary.whatIs(name)}>
      <p lang={ownLanguage()}>{means}</p>
      <p>
        <a href={address('guide', `words.${term}`)}>{glossary.all}</a>
      </p>
    </Fold>
  );
}

function HelpWithTopic({ topic }: { readonly topic: TopicId }) {
  const { title, lead, points } = wordsOf(topic);
  const List = topicOf(topic).steps === true ? 'ol' : 'ul';
  return (
    <Fold title={title}>
      <div lang={ownLanguage()}>
        <p>{lead}</p>
        <List class={List === 'ol' ? 'help-steps' : 'bullets'}>
          {Object.entries<string>(points).map(([point, words]) => (
            <li key={point}>{words}</li>
          ))}
        </List>
      </div>
      <p>
        <a href={address('guide', topic)}>{wording.value.glossary.toTopic}</a>
      </p>
    </Fold>
  );
}

type Props = { readonly term: TermId } | { readonly topic: TopicId };

/** Help where it is needed, folded away: what a word means, or how something is done. */
export function Help(props: Props) {
  return (
    <div class="help measure">
      {'term' in props ? <HelpWithTerm term={props.term} /> : <HelpWithTopic topic={props.topic} />}
    </div>
  );
}
