import type { Obstacle, ObstacleKind, Row } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** What time alone takes away. The others only go with repair. */
const passing: readonly ObstacleKind[] = ['standingRecord'];

/** What would change it, as far as the days of the entry tell. */
function changes({ status, lastShownDay: last, firstRepairDay: repair }: Row, kind: ObstacleKind): string[] {
  const words = wording.value.check.benefits;
  const passes = passing.includes(kind);
  const comes = repair !== null && (!passes || last === null || repair <= last);
  return [
    ...(passes && status === 'continuing' ? [words.goesOn] : []),
    ...(passes && last !== null ? [words.passes(dayInWords(last))] : []),
    ...(passes && last === null && status === 'needsInformation' ? [words.noDay] : []),
    ...(comes ? [words.repairFrom(dayInWords(repair))] : []),
  ];
}

function Entry({ entry, kind }: { readonly entry: Row; readonly kind: ObstacleKind }) {
  const { id, title, kind: recorded } = entry;
  return (
    <li>
      <a href={address('record', id)} lang={title === null ? undefined : 'zh-CN'}>
        {title ?? wording.value.entryKind[recorded]}
      </a>
      {changes(entry, kind).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}

interface Props {
  readonly against: readonly Obstacle[];
  readonly entries: readonly Row[];
}

/** What stands in the way, or may: in plain words, with the entries that do and what would change it. */
export function Obstacles({ against, entries }: Props) {
  if (against.length === 0) return null;
  const words = wording.value.obstacle;
  return (
    <ul class="obstacles">
      {against.map(({ kind, outcome, entries: ids }, place) => {
        const those = entries.filter(({ id }) => ids.includes(id));
        return (
          <li key={place}>
            <p>{words[kind][outcome === 'yes' ? 'yes' : 'unknown']}</p>
            {those.length > 0 && (
              <ul>
                {those.map((entry) => (
                  <Entry key={entry.id} entry={entry} kind={kind} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
