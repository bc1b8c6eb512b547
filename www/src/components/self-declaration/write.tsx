import { letterAddress } from '../../apply/matter';
import type { Wish } from '../../commitments/begin-letter';
import { wording } from '../../wording';

interface Props {
  readonly wish: Wish;
  readonly begin: (wish: Wish) => void;
}

/** The way to the letter, with what it is for answered in it already. */
export function Write({ wish, begin }: Props) {
  const words = wording.value.commitments.declare;
  return (
    <a
      class={`button button-${wish === 'declare' ? 'primary' : 'secondary'}`}
      href={letterAddress({ form: 'F13', entry: null })}
      onClick={() => {
        begin(wish);
      }}
    >
      {wish === 'declare' ? words.write : words.writeBack}
    </a>
  );
}
