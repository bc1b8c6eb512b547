import { declaring } from '../../commitments/basis';
import type { Wish } from '../../commitments/begin-letter';
import type { Action } from '../../engine/answers';
import type { LocalPack } from '../../guide/places';
import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { Basis } from '../basis';
import { Withdrawal, type Hideable } from './withdrawal';
import { Write } from './write';
import './style.css';

interface Props {
  /** The places to tell of. */
  readonly packs: readonly LocalPack[];
  /** The letter by which information is declared; null: no record is open. */
  readonly letter: Action | null;
  /** Begins that letter, to declare or to take back. */
  readonly begin: (wish: Wish) => void;
  /** Good entries that can be hidden now. */
  readonly hideable: readonly Hideable[];
}

/** Who answers for what is declared, by the texts of each place. */
function Liability({ packs }: Pick<Props, 'packs'>) {
  const words = wording.value.commitments.declare;
  const law = useLaw();
  return (
    <section class="stack" aria-labelledby="liability">
      <h2 id="liability">{words.answer}</h2>
      <p class="measure">{words.answerWhat}</p>
      {packs.length === 0 && <p>{words.none}</p>}
      <ul class="declare-places">
        {packs.map((pack) => (
          <li key={pack}>
            <p class="soft" lang="zh-CN">
              {law.title(pack)}
            </p>
            <p class="measure">{words.of[pack]}</p>
            <Basis ids={declaring[pack] ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom it goes to and the way to write it. */
function Begin({ letter, begin }: Pick<Props, 'letter' | 'begin'>) {
  const { commitments, listed, receiver } = wording.value;
  const words = commitments.declare;
  const roles = new Set(letter?.receivers.filter(({ draft }) => !draft).flatMap((one) => one.roles));
  return (
    <section class="stack" aria-labelledby="declaring">
      <h2 id="declaring">{words.start}</h2>
      <p class="measure">{words.startWhat}</p>
      {letter === null ? (
        <p>{commitments.types.recordFirst}</p>
      ) : (
        <>
          {roles.size > 0 && <p>{words.to(listed([...roles].map((role) => receiver[role])))}</p>}
          <p>
            <Write wish="declare" begin={begin} />
          </p>
        </>
      )}
    </section>
  );
}

/** Information that one declares oneself: who answers for it, how it is written, and how it is taken back. */
export function SelfDeclaration({ packs, letter, begin, hideable }: Props) {
  return (
    <div class="stack-wide">
      <p class="measure">{wording.value.commitments.declare.lead}</p>
      <Liability packs={packs} />
      <Begin letter={letter} begin={begin} />
      <Withdrawal packs={packs} hideable={hideable} begin={letter === null ? null : begin} />
    </div>
  );
}
