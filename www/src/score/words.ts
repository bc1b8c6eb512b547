import type { ModelView, Row, Score } from '../engine/answers';
import { spoken } from '../wording/bilingual';
import { wording } from '../wording';

/** Finds a row of the open record by the id of its entry. */
export type FindRow = (entry: string) => Row | undefined;

export function rowsById(rows: readonly Row[]): FindRow {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (entry) => byId.get(entry);
}

/** What a part of a model is called; one that has no title goes by its clause. */
export function partTitle(
  parts: readonly (Pick<ModelView['indicators'][number], 'id' | 'title' | 'clause'> | undefined)[],
  id: string | null,
): string {
  const part = parts.find((one) => one?.id === id);
  return part?.title ? spoken(part.title) : (part?.clause ?? id ?? '');
}

/** The title of a model; one that has none goes by its id. */
export const modelTitle = ({ title, id }: ModelView): string => (title ? spoken(title) : id);

/** A grade with what it is called. */
export function gradeInWords({ grades }: Pick<ModelView, 'grades'>, grade: string): string {
  const title = grades.find((one) => one.grade === grade)?.title ?? null;
  return wording.value.score.grade(grade, title === null ? null : spoken(title));
}

/** A sum in words: points, or where the base is not known what was deducted. */
export function sumInWords(base: number | null, points: number): string {
  const words = wording.value.score;
  return base === null ? words.change(points) : words.points(points);
}

/** Points and grade in a few words. */
export function scoreInWords(
  { points, base, grade }: Pick<Score, 'points' | 'base' | 'grade'>,
  model: Pick<ModelView, 'grades'>,
): string {
  const told = points === null ? [] : [sumInWords(base, points)];
  if (grade !== null) told.push(gradeInWords(model, grade));
  return wording.value.listed(told);
}
