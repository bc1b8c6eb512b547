import { isObject, type Members } from './shape';

/** What turns a draft of one version into one of the next, by the version that it takes. */
export type Migrations = Readonly<Record<number, (draft: Members) => Members>>;

/** Version 1 is the first. The next version adds the step from 1 here, and its test a draft as it was written before. */
export const migrations: Migrations = {};

/** The version that a file says it has; null: it is no draft of this site. */
export function versionOf(value: unknown, format: string): number | null {
  const schema = isObject(value) ? value['schema'] : undefined;
  const [name, version = ''] = typeof schema === 'string' ? schema.split('/') : [];
  return name === format && /^\d{1,4}$/.test(version) ? Number(version) : null;
}

/** The same draft in this version; null: a step between is not known. */
export function migrated(draft: Members, from: number, to: number, steps = migrations): Members | null {
  if (from === to) return draft;
  const step = steps[from];
  return step === undefined ? null : migrated(step(draft), from + 1, to, steps);
}
