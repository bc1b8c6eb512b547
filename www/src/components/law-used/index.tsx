import { useLaw } from '../../record/law-book';
import { wording } from '../../wording';
import { Fold } from '../fold';

interface Props {
  readonly packs: readonly string[];
  /** Whether the subject's place had to stand in for the provider's. */
  readonly placeOfSubject: boolean;
}

/** Which law was looked at for an entry, and whose place chose it. */
export function LawUsed({ packs, placeOfSubject }: Props) {
  const law = useLaw();
  const words = wording.value.lawUsed;
  return (
    <>
      {placeOfSubject && <p class="small soft">{words.placeOfSubject}</p>}
      <Fold title={words.title}>
        {packs.length === 0 && <p>{words.none}</p>}
        <ul class="bullets small" lang="zh-CN">
          {packs.map((pack) => (
            <li key={pack}>{law.title(pack)}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
