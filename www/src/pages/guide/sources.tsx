import { Citations, CertaintyTag } from '../../components/citation';
import { Fold } from '../../components/fold';
import { provisionsBehind } from '../../guide/basis';
import { chosenPlace } from '../../guide/chosen-place';
import { localPacks, places } from '../../guide/places';
import type { Topic } from '../../guide/topic';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';

/** The provisions behind a topic in the chosen place, each with what it says and how it was read. */
export function Sources({ topic }: { readonly topic: Topic }) {
  const law = useLaw();
  const { guide } = wording.value;
  const place = chosenPlace();
  const local = place === null ? localPacks : places[place];
  const ids = [...Object.values(topic.points), ...local.map((pack) => topic.places[pack] ?? [])].flat();
  const provisions = provisionsBehind(ids, law);
  const readAs = (id: string) => law.packs.find((pack) => pack.id === law.provision(id).pack)?.readAs;
  return (
    <section class="measure stack">
      {provisions.length > 0 && (
        <Fold title={guide.sources}>
          <ul class="guide-sources">
            {provisions.map((id) => {
              const certainty = readAs(id);
              return (
                <li key={id}>
                  <Citations ids={[id]} /> {certainty !== undefined && <CertaintyTag certainty={certainty} />}
                  <p lang="zh-CN">{law.provision(id).gist}</p>
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
      <p class="small soft">{guide.own}</p>
    </section>
  );
}
