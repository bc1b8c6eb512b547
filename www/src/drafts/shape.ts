import { partsOf } from '../apply/day';
import { readDay } from '../typed-day';

/** What can be wrong with a file. */
export type Fault = 'notJson' | 'notADraft' | 'newer' | 'missing' | 'unknown' | 'wrong';

export interface DraftProblem {
  /** Where: `log.handedIn.on`; empty: the whole. */
  readonly path: string;
  readonly fault: Fault;
}

/** What a value must look like: tells everything that is wrong with it. */
export type Shape = (value: unknown, path: string) => readonly DraftProblem[];

export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wrong = (path: string): readonly DraftProblem[] => [{ path, fault: 'wrong' }];
const within = (path: string, name: string | number) => (path === '' ? String(name) : `${path}.${name}`);

/** A value of which this is true. */
export const such =
  (holds: (value: unknown) => boolean): Shape =>
  (value, path) =>
    holds(value) ? [] : wrong(path);

export const text = (longest: number): Shape =>
  such((value) => typeof value === 'string' && value !== '' && value.length <= longest);

export const yesOrNo = such((value) => typeof value === 'boolean');

export const day = such(
  (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && readDay(partsOf(value)).is === 'day',
);

export const oneOf = (words: readonly string[]): Shape =>
  such((value) => typeof value === 'string' && words.includes(value));

export const numberFrom = (least: number, most: number): Shape =>
  such((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);

export const orNull =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, at) => shape(one, within(path, at))) : wrong(path);

/** An object with exactly these members. */
export const members =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isObject(value)) return wrong(path);
    const strange = Object.keys(value).filter((name) => !Object.keys(shapes).includes(name));
    return [
      ...Object.entries(shapes).flatMap(([name, shape]): readonly DraftProblem[] =>
        name in value
          ? shape(value[name], within(path, name))
          : [{ path: within(path, name), fault: 'missing' }],
      ),
      ...strange.map((name): DraftProblem => ({ path: within(path, name), fault: 'unknown' })),
    ];
  };

/** An object with any names and values of one shape. */
export const namesTo =
  (shape: Shape): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => shape(one, within(path, name)))
      : wrong(path);

/** What a text says as JSON; undefined: it is none. */
export function jsonOf(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return undefined;
  }
}
