import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../src/wording/en';
import { zhCN } from '../src/wording/zh-CN';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

const text = readFileSync(join(import.meta.dirname, '../../pkg/credit-record-1.schema.json'), 'utf8');
const schema = JSON.parse(text) as Schema;

const wordsOf = ({ enum: some = [], const: one }: Schema): readonly string[] =>
  [...some, one].filter((word) => typeof word === 'string');

/** Every key of an entry by its path, with the words that it can hold. */
function* keys(of: Schema, path: string): Iterable<readonly [string, readonly string[]]> {
  const { $ref, properties = {}, items, anyOf = [], oneOf = [] } = of;
  const referred = $ref === undefined ? undefined : schema.$defs?.[$ref.replace('#/$defs/', '')];
  if (referred) yield* keys(referred, path);
  for (const inside of [...(items ? [items] : []), ...anyOf, ...oneOf]) yield* keys(inside, path);
  for (const [key, inner] of Object.entries(properties)) {
    const below = path === '' ? key : `${path}.${key}`;
    yield* keys(inner, below);
  }
  if (path !== '') yield [path, wordsOf(of)];
}

const entries = schema.$defs?.['Entry'] ?? {};
const found = [...keys(entries, '')];

test.each(Object.entries({ zhCN, en }))(
  'every key and word that an entry can have is told: %s',
  (_, { recorded }) => {
    const names: Readonly<Record<string, string>> = recorded.key;
    const known: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded.word;
    const parents = new Set(found.map(([path]) => path.split('.').slice(0, -1).join('.')));
    const leaves = found.filter(([path]) => !parents.has(path));
    expect(leaves.length).toBeGreaterThan(80);
    expect(leaves.map(([path]) => path).filter((path) => names[path] === undefined)).toEqual([]);
    const silent = found.flatMap(([path, words]) =>
      words.filter((word) => known[path]?.[word] === undefined).map((word) => `${path}: ${word}`),
    );
    expect(found.flatMap(([, words]) => words).length).toBeGreaterThan(100);
    expect(silent).toEqual([]);
  },
);
