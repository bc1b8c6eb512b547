import { letterAddress } from '../../apply/matter';
import { speaking } from '../../commitments/basis';
import { beginLetter, isKept } from '../../commitments/begin-letter';
import { CommitmentTypes } from '../../components/commitment-types';
import type { Sheet } from '../../record/sheet';
import { titleOf } from '../../wording/standing';

/** The kinds of commitment, and their letters for the record that is open. */
export function Types({ open }: { readonly open: Sheet | null }) {
  const repairs = (open?.rows ?? [])
    .filter(({ repairable }) => repairable)
    .map((row) => ({ title: titleOf(row), address: letterAddress({ form: 'F2', entry: row.id }) }));
  const write = open === null ? null : beginLetter.bind(null, open);
  return (
    <CommitmentTypes
      packs={speaking()}
      write={write}
      repairs={repairs}
      kept={open !== null && isKept(open)}
    />
  );
}
