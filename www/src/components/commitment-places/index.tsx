import { afterwards } from '../../commitments/basis';
import type { LocalPack } from '../../guide/places';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { Basis } from '../basis';
import './style.css';

interface Props {
  /** The places to tell of. */
  readonly packs: readonly LocalPack[];
  /** Whether the record is about a person. */
  readonly person: boolean;
}

/** What becomes public of commitments, and who looks at them, by the texts of each place. */
export function CommitmentPlaces({ packs: all, person }: Props) {
  const words = wording.value.commitments.afterwards;
  const law = useLaw();
  const said: Partial<Readonly<Record<string, string>>> = words.of;
  const packs = all.filter((pack) => said[pack] !== undefined);
  return (
    <section class="stack" aria-labelledby="afterwards">
      <h2 id="afterwards">{words.title}</h2>
      {packs.length === 0 && <p>{words.none}</p>}
      <ul class="commitment-places">
        {packs.map((pack) => (
          <li key={pack}>
            <p class="soft" lang="zh-CN">
              {law.title(pack)}
            </p>
            <p class="measure">{said[pack]}</p>
            <Basis ids={afterwards[pack] ?? []} />
          </li>
        ))}
      </ul>
      {person && <p class="measure">{words.person}</p>}
    </section>
  );
}
