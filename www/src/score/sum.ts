import type { Contribution, ModelIndicator, ModelView, Score } from '../engine/answers';

/** A line of the sum, and what it comes to with it. */
export interface SumLine {
  readonly what: Contribution;
  readonly before: number;
  readonly after: number;
}

/** A group of the model with what was counted in it, in the order in which it was added. */
export interface SumGroup {
  readonly indicator: ModelIndicator;
  readonly groups: readonly SumGroup[];
  readonly lines: readonly SumLine[];
  /** What it comes to, with the groups within it. */
  readonly total: number;
}

/** How points came about: base and lines add up to them. */
export interface Sum {
  readonly start: number;
  readonly lines: readonly SumLine[];
  readonly groups: readonly SumGroup[];
  /** The bounds of the whole. */
  readonly bounds: readonly SumLine[];
  readonly end: number;
  /** The widest groups in which nothing was counted. */
  readonly untouched: readonly ModelIndicator[];
}

type Told = Pick<Score, 'base' | 'contributions'>;

function linesOf({ base, contributions }: Told): readonly SumLine[] {
  let running = base ?? 0;
  return contributions.map((what) => {
    const before = running;
    running += what.points;
    return { what, before, after: running };
  });
}

const total = (lines: readonly SumLine[]) => lines.reduce((sum, { what }) => sum + what.points, 0);

export function sumOf(score: Told, { indicators }: Pick<ModelView, 'indicators'>): Sum {
  const lines = linesOf(score);
  const inGroup = new Map<string | null, SumLine[]>();
  for (const line of lines) {
    const { indicator } = line.what;
    const others = inGroup.get(indicator);
    if (others === undefined) inGroup.set(indicator, [line]);
    else others.push(line);
  }

  const groupsIn = (within: string | null): readonly SumGroup[] =>
    indicators
      .filter((indicator) => indicator.within === within)
      .map((indicator) => {
        const groups = groupsIn(indicator.id);
        const own = inGroup.get(indicator.id) ?? [];
        const sum = total(own) + groups.reduce((points, group) => points + group.total, 0);
        return { indicator, groups, lines: own, total: sum };
      })
      .filter(({ groups, lines: own }) => groups.length + own.length > 0);

  const groups = groupsIn(null);
  const touched = new Set<string>();
  const touch = (group: SumGroup) => {
    touched.add(group.indicator.id);
    group.groups.forEach(touch);
  };
  groups.forEach(touch);
  const untouched = indicators.filter(
    ({ id, within }) => !touched.has(id) && (within === null || touched.has(within)),
  );
  const start = score.base ?? 0;
  const end = lines[lines.length - 1]?.after ?? start;
  return { start, lines, groups, bounds: inGroup.get(null) ?? [], end, untouched };
}
