import { hiding } from '../../commitments/basis';
import type { Wish } from '../../commitments/begin-letter';
import type { LocalPack } from '../../guide/places';
import { draft } from '../../typed';
import { wording } from '../../wording';
import { withdrawalNote } from '../../wording/zh-CN/withdrawal-note';
import { Basis } from '../basis';
import { CopyText } from '../copy-text';
import { Fold } from '../fold';
import { Write } from './write';

/** A good entry that can be hidden at one's wish, and where that is written. */
export interface Hideable {
  readonly title: string;
  readonly address: string;
}

/** The statement that takes a declaration back, as it stands ready until it is changed. */
function statement() {
  const words = () => wording.value.commitments.declare;
  const typed = draft('declare-withdrawal', () => words().text);
  return {
    get value() {
      return typed.value === '' ? withdrawalNote : typed.value;
    },
    set value(text) {
      typed.value = text === withdrawalNote ? '' : text;
    },
  };
}

interface Props {
  readonly packs: readonly LocalPack[];
  readonly hideable: readonly Hideable[];
  /** Begins the letter; null: no text of the place grants it, or no record is open. */
  readonly begin: ((wish: Wish) => void) | null;
}

/** How a declaration is taken back, by which letter, and what happens then. */
export function Withdrawal({ packs, hideable, begin }: Props) {
  const words = wording.value.commitments.declare;
  const by = packs.flatMap((pack) => hiding[pack] ?? []);
  return (
    <section class="stack" aria-labelledby="withdrawal">
      <h2 id="withdrawal">{words.back}</h2>
      <ul class="bullets measure">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {begin === null ? (
        <Fold title={words.text}>
          <CopyText id="withdrawal-text" label={words.text} text={statement()} rows={12} />
        </Fold>
      ) : (
        <p>
          <Write wish="withdraw" begin={begin} />
        </p>
      )}
      {hideable.length > 0 && (
        <>
          <h3>{words.letters}</h3>
          <ul>
            {hideable.map(({ title, address }) => (
              <li key={address}>
                <a class="tall-link" href={address} lang="zh-CN">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.hide}</h3>
      {by.length === 0 ? <p class="measure">{words.hideNone}</p> : <Basis ids={by} />}
      <h3>{words.after}</h3>
      <p class="measure">{words.afterWhat}</p>
    </section>
  );
}
