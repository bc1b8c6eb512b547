import { Help } from '../../components/help';
import { MatterCard } from '../../components/matter-card';
import { Page } from '../../components/page';
import type { ToldMatter } from '../../matters/order';
import { address } from '../../router';
import { wording } from '../../wording';
import { BringIn } from './bring-in';
import { NotOpen } from './not-open';

/** All matters, what is due next first, and what is on the device besides. */
export function List({ matters }: { readonly matters: readonly ToldMatter[] }) {
  const words = wording.value.matters;
  return (
    <Page title={words.title}>
      <div class="stack-wide">
        <p class="measure">{words.lead}</p>
        {matters.length === 0 ? (
          <div class="stack">
            <p>{words.none}</p>
            <p>
              <a class="button button-secondary" href={address('apply')}>
                {words.toLetters}
              </a>
            </p>
          </div>
        ) : (
          <section class="stack" aria-labelledby="matters">
            <h2 id="matters">{words.list}</h2>
            {matters.map(({ item, told }) => (
              <MatterCard key={item.draft.id} draft={item.draft} told={told} />
            ))}
          </section>
        )}
        <NotOpen />
        <BringIn />
        <Help topic="keep-track" />
      </div>
    </Page>
  );
}
