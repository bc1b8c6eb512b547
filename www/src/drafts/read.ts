import { draftFormat, draftVersion, forms, results, ways, type Draft } from './draft';
import { migrated, migrations, versionOf } from './migrate';
import { day, isObject, jsonOf, listOf, members, namesTo, oneOf, orNull, such, text, yesOrNo } from './shape';
import type { DraftProblem, Members } from './shape';

/** What a file turned out to be. */
export type ReadDraft =
  | { readonly is: 'draft'; readonly draft: Draft }
  | { readonly is: 'problems'; readonly problems: readonly DraftProblem[] };

/** As long as a record may be, in its parts and as a whole; a person's answers are longer than any form takes. */
const longest = { name: 100_000, answer: 1_000_000, record: 33_554_432 };

const isRow = (value: unknown) =>
  isObject(value) &&
  Object.values(value).every((cell) => typeof cell === 'string' && cell.length <= longest.answer);

const answer = such((value) => {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= longest.answer;
  if (!Array.isArray(value)) return false;
  return value.every((part) => typeof part === 'string') || value.every(isRow);
});

const log = members({
  handedIn: orNull(
    members({ on: day, way: oneOf(ways), receivedOn: orNull(day), number: orNull(text(longest.name)) }),
  ),
  markedOn: orNull(day),
  answered: orNull(members({ on: day, result: oneOf(results) })),
  closedOn: orNull(day),
  elsewhere: listOf(members({ name: text(longest.name), url: orNull(text(longest.name)), seenOn: day })),
});

const draftShape = members({
  schema: oneOf([`${draftFormat}/${draftVersion}`]),
  id: such((value) => typeof value === 'string' && /^[a-z2-7]{16}$/.test(value)),
  title: orNull(text(longest.name)),
  form: oneOf(Object.keys(forms)),
  entry: orNull(text(longest.name)),
  receiver: orNull(text(longest.name)),
  record: members({ name: text(longest.name), text: text(longest.record) }),
  answers: namesTo(answer),
  log,
  madeOn: day,
  changedOn: day,
  keepUntil: day,
  savesItself: yesOrNo,
});

/** Nothing is wrong with it, so it is what it says it is. */
function isDraft(value: Members, problems: readonly DraftProblem[]): value is Members & Draft {
  return problems.length === 0 && draftShape(value, '').length === 0;
}

const failed = (problems: readonly DraftProblem[]): ReadDraft => ({ is: 'problems', problems });
const wrong = (path: string, fault: DraftProblem['fault']): ReadDraft => failed([{ path, fault }]);

/** Reads a draft strictly: all of it, or everything that is wrong with it. Older versions are brought up to today's. */
export function readDraft(file: string, steps = migrations): ReadDraft {
  const value = jsonOf(file);
  if (value === undefined) return wrong('', 'notJson');
  const version = versionOf(value, draftFormat);
  if (version === null || !isObject(value)) return wrong('schema', 'notADraft');
  if (version > draftVersion) return wrong('schema', 'newer');
  const today = migrated(value, version, draftVersion, steps);
  if (today === null) return wrong('schema', 'notADraft');
  const problems = draftShape(today, '');
  if (!isDraft(today, problems)) return failed(problems);
  return { is: 'draft', draft: today };
}
