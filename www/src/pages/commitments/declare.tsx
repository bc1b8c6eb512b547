import { letterAddress } from '../../apply/matter';
import { speaking } from '../../commitments/basis';
import { beginDeclaration } from '../../commitments/begin-letter';
import { SelfDeclaration } from '../../components/self-declaration';
import { canGo } from '../../record/letter';
import { veiled } from '../../record/sensitive';
import type { Sheet } from '../../record/sheet';
import { titleOf } from '../../wording/standing';

/** What one declares oneself, and how it is taken back, for the record that is open. */
export function Declare({ open }: { readonly open: Sheet | null }) {
  const evaluation = open?.evaluation ?? null;
  const letter = evaluation?.subject.actions.find(({ form }) => form === 'F13') ?? null;
  const hideable = (evaluation?.entries ?? [])
    .filter(({ actions }) => actions.some((one) => one.form === 'F9' && canGo(one, open?.asOf ?? '')))
    .map((entry) => ({
      title: titleOf(veiled(entry).recorded),
      address: letterAddress({ form: 'F9', entry: entry.id }),
    }));
  const begin = open === null ? () => undefined : beginDeclaration.bind(null, open);
  return <SelfDeclaration packs={speaking()} letter={letter} begin={begin} hideable={hideable} />;
}
