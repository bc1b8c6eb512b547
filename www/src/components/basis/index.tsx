import type { Certainty } from '../../engine/answers';
import { wording } from '../../wording';
import { CertaintyMark, Citations } from '../citation';
import './style.css';

interface Props {
  readonly ids: readonly string[];
  /** How the rules behind it were read. */
  readonly certainty?: Certainty | null;
}

/** By which provisions something is said, on one line. Nothing where there are none. */
export function Basis({ ids, certainty = null }: Props) {
  if (ids.length === 0) return null;
  return (
    <div class="basis small soft">
      <span>{wording.value.record.arithmetic.by}</span>
      <Citations ids={ids} />
      <CertaintyMark certainty={certainty} />
    </div>
  );
}
