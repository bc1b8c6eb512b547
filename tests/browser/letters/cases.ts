import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';

/*
 * The reviewed letters of tests/forms, as the tests of the engine read them: who says what about which invented record,
 * and beside it the letter that has to come of it.
 */

export type Row = Readonly<Record<string, string>>;
export type Answer = string | boolean | readonly string[] | readonly Row[];
type Answers = Readonly<Record<string, Answer>>;

interface Written {
  readonly form: string;
  readonly entry?: string;
  readonly record: string;
  readonly by?: string;
  readonly answers?: Answers;
}

export interface Case {
  readonly name: string;
  readonly form: string;
  readonly entry: string;
  /** The record, as the text of a file. */
  readonly record: string;
  readonly answers: Answers;
  /** What only this case answers. */
  readonly own: readonly string[];
  /** The letter, without what stands beside it on the page. */
  readonly letter: string;
}

const folder = join(import.meta.dirname, '../../forms');
const text = (...parts: string[]) => readFileSync(join(folder, ...parts), 'utf8');
const shared = <Kind>(name: string) => parse(text('shared', name)) as Readonly<Record<string, Kind>>;

const beside = '\n—— 不属于信的内容 ——';

function recordOf(name: string, place: Row): string {
  let told = text('shared', `${name}.toml`);
  for (const [key, value] of Object.entries(place)) told = told.split(`{${key}}`).join(value);
  return JSON.stringify(parse(told));
}

function read(place: string, file: string): Case {
  const { form, entry = '', record, by = '', answers = {} } = parse(text(place, file)) as unknown as Written;
  const sets = shared<Answers>('answers.toml');
  const [letter = ''] = text(place, file.replace('.toml', '.txt')).split(beside);
  return {
    name: `${place} ${file.replace('.toml', '')}`,
    form,
    entry,
    record: recordOf(record, shared<Row>('places.toml')[place] ?? {}),
    answers: { ...sets[by], ...sets[form], ...answers },
    own: Object.keys(answers),
    letter,
  };
}

const places = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'shared')
  .map(({ name }) => name);

export const cases: readonly Case[] = places.flatMap((place) =>
  readdirSync(join(folder, place))
    .filter((file) => /^F.*\.toml$/.test(file))
    .map((file) => read(place, file)),
);
