import type { FieldProblem, FormField, FormStep } from '../engine/answers';
import type { FieldError } from '../components/error-summary';
import { wording } from '../wording';
import { spoken } from '../wording/bilingual';
import { isEmpty } from './words';

/** The id of a field in the page. */
export const idOf = ({ id }: Pick<FormField, 'id'>): string => `apply-${id}`;

/** The id of what takes the focus where a field is to be put right. */
export function firstIn(field: FormField): string {
  if (field.kind === 'day') return `${idOf(field)}-year`;
  const [column] = field.columns;
  return field.kind === 'rows' && column !== undefined ? `${idOf(field)}-0-${column.id}` : idOf(field);
}

/** What is wrong with a field; that something must be there holds whether or not the person was there before. */
export function problemOf({ problem, required, value }: FormField): FieldProblem | null {
  return problem ?? (required && isEmpty(value) ? 'missing' : null);
}

function inWords(field: FormField, problem: FieldProblem): string {
  return wording.value.apply.problem[problem](spoken(field.label));
}

/** What is wrong with these fields, in words. */
export function mistakes(fields: readonly FormField[], place = firstIn): FieldError[] {
  return fields.flatMap((field) => {
    const problem = problemOf(field);
    return problem === null ? [] : [{ field: place(field), text: () => inWords(field, problem) }];
  });
}

/** What is wrong in a whole form. */
export function mistakesIn(steps: readonly FormStep[], place: (field: FormField) => string): FieldError[] {
  return mistakes(
    steps.flatMap(({ fields }) => fields),
    place,
  );
}
