import { Fold } from '../../components/fold';
import type { Selection } from '../../engine/answers';
import { wording } from '../../wording';

/** Which law was looked at for the subject's place. */
export function SelectedLaw({ selection }: { readonly selection: Selection }) {
  const { level: levels, lawUsed: words } = wording.value;
  const { division, packs } = selection;
  if (packs.length === 0) return null;
  return (
    <Fold title={words.title}>
      <p class="small soft">{division === null ? words.national : words.byDivision(division)}</p>
      <ul class="bullets small">
        {packs.map(({ id, title, level }) => (
          <li key={id}>
            <span lang="zh-CN">《{title}》</span> <span class="soft">{levels[level]}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
