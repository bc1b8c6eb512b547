import type { Contribution, ModelView } from '../../engine/answers';
import type { SumLine } from '../../score/sum';
import { partTitle, sumInWords, type FindRow } from '../../score/words';
import { wording } from '../../wording';
import { EntryLink } from '../entry-link';

/** What the lines of one sum have in common. */
export interface Shared {
  readonly model: ModelView;
  readonly base: number | null;
  readonly rowOf: FindRow;
}

/** A part of a thousand as a percentage, without a comma where it needs none. */
const percent = (perMille: number) => String(perMille / 10);

/** What a line is: the event of the model, or why points are given back or held back. */
export function lineTitle({ kind, event, months, perMille }: Contribution, { events }: ModelView): string {
  const words = wording.value.score.sum;
  switch (kind) {
    case 'cap':
    case 'floor':
      return words[kind];
    case 'factor':
      return words.factor(percent(perMille ?? 0));
    case 'event': {
      const title = partTitle(events, event);
      return months === null ? title : wording.value.listed([title, words.months(months)]);
    }
  }
}

/** A clause of the model, in the model's own words. */
export function Clause({ clause }: { readonly clause: string | null }) {
  if (clause === null || clause === '') return null;
  return (
    <span class="sum-clause">
      {wording.value.score.clause}
      <span lang="zh-CN">{clause}</span>
    </span>
  );
}

/** One line: what, how much, of which entry, by which clause, and what it comes to by then. */
export function Line({ line, shared }: { readonly line: SumLine; readonly shared: Shared }) {
  const { score } = wording.value;
  const { what, after } = line;
  const { entry, clause, points, kind } = what;
  const bound = kind === 'cap' || kind === 'floor';
  return (
    <li class="sum-line">
      <p class="sum-row">
        <span class="sum-what">{lineTitle(what, shared.model)}</span>{' '}
        <span class="sum-points">{score.change(points)}</span>
      </p>
      <p class="small">
        {entry !== null && <EntryLink id={entry} row={shared.rowOf(entry)} />}
        {entry === null && !bound && score.sum.subject}
      </p>
      <p class="sum-row small soft">
        <Clause clause={clause} />{' '}
        <span class="sum-points">{score.sum.running(sumInWords(shared.base, after))}</span>
      </p>
    </li>
  );
}
