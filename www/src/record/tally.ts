import type { Day, DisplayStatus, Evaluation, Finding } from '../engine/answers';
import type { Row } from '../engine/answers';
import { ofRows } from './of-rows';
import { repairDay } from './row';

/** The questions by which entries are counted, and lists are narrowed. */
export const standings = ['shown', 'repairable', 'ended', 'overdue', 'needsInformation'] as const;
export type Standing = (typeof standings)[number];

/** How many entries of a record stand where. */
export type Tally = Readonly<Record<Standing, number>>;

const onShow: readonly DisplayStatus[] = ['shown', 'overdue', 'longTerm', 'continuing'];

const tests: Record<Standing, (row: Row) => boolean> = {
  shown: ({ shown, status }) => shown !== false && onShow.includes(status),
  repairable: ({ repairable }) => repairable,
  ended: ({ status }) => status === 'ended' || status === 'repaired',
  overdue: ({ status }) => status === 'overdue',
  needsInformation: ({ status }) => status === 'needsInformation',
};

export function stands(row: Row, standing: Standing): boolean {
  return tests[standing](row);
}

export const tally = ofRows((rows): Tally => {
  const counted = { shown: 0, repairable: 0, ended: 0, overdue: 0, needsInformation: 0 };
  for (const row of rows) {
    for (const standing of standings) if (tests[standing](row)) counted[standing] += 1;
  }
  return counted;
});

/** The first day to come on which repair may be asked for. */
export function nextRepairDay(rows: readonly Row[], asOf: Day): Day | null {
  let next: Day | null = null;
  for (const row of rows) {
    const day = repairDay(row);
    if (day !== null && day > asOf && (next === null || day < next)) next = day;
  }
  return next;
}

/** The findings that hold by law. */
export function held(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome, draft }) => outcome === 'yes' && !draft);
}

/** How many problems and rights were found by law, beside display past its last day, which is counted of its own. */
export function found({ subject, entries, measures, authorisations }: Evaluation): number {
  return [subject, ...entries, ...measures, ...authorisations].flatMap(({ findings }) =>
    held(findings).filter(({ code }) => code !== 'shown-past-last-day'),
  ).length;
}
