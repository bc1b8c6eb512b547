import { Basis } from '../../components/basis';
import { PlaceChoice } from '../../components/place-choice';
import { RuleInWords } from '../../components/rule-in-words';
import { find } from '../../guide/basis';
import { choosePlace, chosenPlace, placedByRecord } from '../../guide/chosen-place';
import { ownLanguage, wordsOf } from '../../guide/guidance';
import { localPacks, places, type LocalPack, type Place } from '../../guide/places';
import type { Topic } from '../../guide/topic';
import type { TopicId } from '../../guide/topics';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';

interface LocalProps {
  readonly pack: LocalPack;
  readonly words: string;
  readonly topic: Topic;
}

/** What the law of a place says of the topic. */
function Local({ pack, words, topic }: LocalProps) {
  const law = useLaw();
  const { rules, provisions } = find(topic.places[pack] ?? [], law);
  const told = provisions.filter((id) => topic.tells?.includes(id));
  return (
    <li class="guide-place">
      <h3 lang="zh-CN">{law.title(pack)}</h3>
      <p lang={ownLanguage()}>{words}</p>
      {rules.map((rule) => (
        <RuleInWords key={rule.id} rule={rule} />
      ))}
      {told.map((id) => (
        <p key={id} class="guide-told" lang="zh-CN">
          {law.provision(id).gist}
        </p>
      ))}
      <Basis ids={provisions} />
    </li>
  );
}

/** The packs to tell of in a place, those of them that say something of the topic. */
function packsIn(place: Place | null, topic: Topic): readonly LocalPack[] {
  const speaking: readonly LocalPack[] = place === null ? localPacks : places[place];
  return speaking.filter((pack) => topic.places[pack] !== undefined);
}

/** What differs by place, for all places or the one that is chosen. */
export function Places({ id, topic }: { readonly id: TopicId; readonly topic: Topic }) {
  const words = wording.value.guide.places;
  if (Object.keys(topic.places).length === 0) return null;
  const place = chosenPlace();
  const packs = packsIn(place, topic);
  const said: Partial<Record<LocalPack, string>> = wordsOf(id).places;
  return (
    <section class="stack measure">
      <h2>{words.title}</h2>
      <PlaceChoice
        id="guide-place"
        chosen={place}
        choose={choosePlace}
        hint={placedByRecord() ? words.yours : undefined}
      />
      <div role="status">
        {packs.length === 0 && <p>{place === 'elsewhere' ? words.elsewhere : words.none}</p>}
      </div>
      <ul class="stack">
        {packs.map((pack) => (
          <Local key={pack} pack={pack} words={said[pack] ?? ''} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
