import { isObject, onThisSite, trimmed, unknownKeys, wrong, type ConfigurationProblem } from './read';

/** A source of records that the operator of this site configured. */
export interface Source {
  readonly name: string;
  /** Its address, on this site. */
  readonly address: string;
}

interface Read {
  readonly records: Source | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** A source is offered only where both its name and its address are right. */
export function readRecords(value: unknown): Read {
  if (value === undefined || value === null) return { records: null, problems: [] };
  if (!isObject(value)) return { records: null, problems: [wrong('notJson', 'records')] };
  const name = trimmed(value['name']);
  const address = onThisSite(value['address']);
  const problems = [
    ...unknownKeys(value, ['name', 'address'], 'records.'),
    ...(name === '' ? [wrong('wrongName', 'records.name')] : []),
    ...(address === null ? [wrong('wrongAddress', 'records.address')] : []),
  ];
  return { records: name === '' || address === null ? null : { name, address }, problems };
}
