import type { Form } from '../engine/answers';
import {
  isObject,
  onThisSite,
  trimmed,
  unknownKeys,
  wrong,
  type ConfigurationProblem,
  type Keys,
} from './read';

/** Who receives letters through this site. */
export interface Receiving {
  readonly name: string;
  /** Where its service answers, on this site; ends with a slash. */
  readonly address: string;
  readonly phone: string | null;
  /** Its own site, to which a link leads. */
  readonly site: string | null;
  /** Which letters it receives; null: all. */
  readonly forms: readonly Form[] | null;
}

const all: Record<Form, true> = {
  F1: true, F2: true, F3: true, F4: true, F5: true, F5b: true, F6: true, F7: true, F8: true, F9: true, F10: true,
  F11: true, F12: true, F13: true,
}; // prettier-ignore

export const isForm = (name: unknown): name is Form =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(all, name);

const known = ['name', 'address', 'phone', 'site', 'forms'];
const phoneNumber = /^\+?[0-9][0-9 -]{1,18}[0-9]$/;

interface Part<Value> {
  readonly value: Value;
  readonly right: boolean;
}

/** What may be left out. */
function optional<Value>(given: unknown, read: (given: unknown) => Value | null): Part<Value | null> {
  if (given === undefined || given === null) return { value: null, right: true };
  const value = read(given);
  return { value, right: value !== null };
}

const phoneOf = (given: unknown) => (phoneNumber.test(trimmed(given)) ? trimmed(given) : null);

function siteOf(given: unknown): string | null {
  try {
    const { protocol, username, password, href } = new URL(trimmed(given));
    return protocol === 'https:' && username === '' && password === '' ? href : null;
  } catch {
    return null;
  }
}

const formsOf = (given: unknown) =>
  Array.isArray(given) && given.length > 0 && given.every(isForm) ? (given as readonly Form[]) : null;

interface Read {
  readonly handOver: Receiving | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** A receiver is offered only where all that is said of it is right: a person is about to hand it what is theirs. */
function checked(keys: Keys): Read {
  const name = trimmed(keys['name']);
  const address = onThisSite(keys['address']);
  const phone = optional(keys['phone'], phoneOf);
  const site = optional(keys['site'], siteOf);
  const forms = optional(keys['forms'], formsOf);
  const problems = [
    ...unknownKeys(keys, known, 'handOver.'),
    ...(name === '' ? [wrong('wrongName', 'handOver.name')] : []),
    ...(address === null ? [wrong('wrongAddress', 'handOver.address')] : []),
    ...(phone.right ? [] : [wrong('wrongPhone', 'handOver.phone')]),
    ...(site.right ? [] : [wrong('wrongSite', 'handOver.site')]),
    ...(forms.right ? [] : [wrong('wrongForms', 'handOver.forms')]),
  ];
  if (problems.length > 0 || address === null) return { handOver: null, problems };
  const ending = address.endsWith('/') ? '' : '/';
  const handOver = {
    name,
    address: address + ending,
    phone: phone.value,
    site: site.value,
    forms: forms.value,
  };
  return { handOver, problems };
}

export function readHandOver(value: unknown): Read {
  if (value === undefined || value === null) return { handOver: null, problems: [] };
  return isObject(value) ? checked(value) : { handOver: null, problems: [wrong('notJson', 'handOver')] };
}
