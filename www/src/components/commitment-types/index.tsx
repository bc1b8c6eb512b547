import { nationalBasis, typeBasis } from '../../commitments/basis';
import { types } from '../../commitments/commitment';
import type { CommitmentType } from '../../engine/answers';
import type { LocalPack } from '../../guide/places';
import { wording } from '../../wording';
import { Basis } from '../basis';
import { Button } from '../button';
import './style.css';

/** By which provisions a kind is used in the places that are told of. */
function articles(type: CommitmentType, packs: readonly LocalPack[]): readonly string[] {
  const local = packs.flatMap((pack) => typeBasis[type][pack] ?? []);
  return [...new Set([...(nationalBasis[type] ?? []), ...local])];
}

/** An entry whose repair can be asked for. */
export interface Repairable {
  readonly title: string;
  readonly address: string;
}

interface Props {
  /** The places to tell of. */
  readonly packs: readonly LocalPack[];
  /** Begins the letter of this kind; null: no record is open, so none can be written. */
  readonly write: ((type: CommitmentType) => void) | null;
  /** Where the commitment that goes with an application for repair is written. */
  readonly repairs: readonly Repairable[];
  /** Whether one that was begun is among the person's matters. */
  readonly kept?: boolean;
}

function Kind({ type, packs, write, repairs }: Omit<Props, 'kept'> & { readonly type: CommitmentType }) {
  const { commitments, enter } = wording.value;
  const words = commitments.types;
  const { what, gives, fails } = words.of[type];
  const name = enter.commitments[type];
  const by = articles(type, packs);
  return (
    <section class="sheet stack" aria-labelledby={`type-${type}`}>
      <h2 id={`type-${type}`}>{name}</h2>
      <p class="measure">{what}</p>
      <dl class="commitment-type">
        <dt>{words.gives}</dt>
        <dd>{gives}</dd>
        <dt>{words.fails}</dt>
        <dd>{fails}</dd>
      </dl>
      {by.length === 0 ? <p class="small soft">{words.noArticle}</p> : <Basis ids={by} />}
      {type === 'repair' && repairs.length > 0 && (
        <ul>
          {repairs.map(({ title, address }) => (
            <li key={address}>
              <a class="tall-link" href={address}>
                {words.repairFor(title)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {write !== null && (
        <p>
          <Button
            kind="secondary"
            onClick={() => {
              write(type);
            }}
          >
            {words.write(name)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** What each kind of commitment is, by which articles, and the way to its letter. */
export function CommitmentTypes({ kept = false, ...props }: Props) {
  const words = wording.value.commitments.types;
  return (
    <div class="stack">
      <p class="measure">{words.lead}</p>
      {props.write === null && <p>{words.recordFirst}</p>}
      {kept && <p>{words.another}</p>}
      {types.map((type) => (
        <Kind key={type} type={type} {...props} />
      ))}
    </div>
  );
}
