import type { Day, Priority } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Fold } from '../fold';
import { Tag } from '../tag';
import './style.css';

interface NameProps {
  readonly priority: Priority;
  readonly titleOf: (entry: string) => string;
}

/** What to do about what; an entry leads to its page, all else to where it is checked. */
function Name({ priority, titleOf }: NameProps) {
  const { help, topic } = wording.value;
  const { kind, id } = priority.about;
  const what = wording.value.record.first.about(help[priority.help]);
  if (kind === 'entry' && id !== null) {
    return (
      <a href={address('record', id)}>
        {what}
        <span lang="zh-CN">{titleOf(id)}</span>
      </a>
    );
  }
  return (
    <a href={address('check')}>
      {what}
      {topic[kind]}
    </a>
  );
}

/** Since when and until when, in sentences. */
function times({ help, since, until }: Priority, asOf: Day): string[] {
  const words = wording.value.record.first;
  const repairs = help === 'repair' || help === 'repairLater';
  const ends = repairs || help === 'takeDown' || help === 'remove';
  const begun = repairs ? words.opens : words.since;
  return [
    since !== null && !(repairs && since <= asOf) && begun(dayInWords(since)),
    until !== null && (ends ? words.endsByItself : words.until)(dayInWords(until)),
  ].filter((sentence) => sentence !== false);
}

/** What it means and what one can do; where it is not certain yet, what has to be found out. */
function said({ code, open, form: letter, draft }: Priority): string[] {
  const { found, form, record } = wording.value;
  if (code === null) return letter === null ? [] : [form[letter].what];
  const { means, todo, topic, open: once } = found[code];
  if (open) return [record.first.toFindOut(topic), once];
  return draft ? [means] : [means, todo];
}

interface OneProps extends NameProps {
  readonly asOf: Day;
  /** Where its letter is written; null: it has none that can go now. */
  readonly writeAt: string | null;
}

function One({ priority, titleOf, asOf, writeAt }: OneProps) {
  const { apply, found, form, packStatus, record } = wording.value;
  const { more, draft } = priority;
  const { sentences } = record.first;
  const sense = said(priority);
  const when = [
    ...times(priority, asOf),
    priority.form !== null && record.first.letter(form[priority.form].name),
    more.length > 0 && record.first.more(more.map((one) => found[one].title)),
  ].filter((sentence) => sentence !== false);
  return (
    <li>
      <h3 class="priority-name">
        <Name priority={priority} titleOf={titleOf} />
      </h3>
      {draft && <Tag tone="query">{packStatus.draft}</Tag>}
      {sense.length > 0 && <p>{sentences(sense)}</p>}
      {when.length > 0 && <p class="small">{sentences(when)}</p>}
      {writeAt !== null && priority.form !== null && (
        <p>
          <a class="priority-write" href={writeAt}>
            {apply.writeNamed(form[priority.form].name)}
          </a>
        </p>
      )}
    </li>
  );
}

interface Props {
  readonly priorities: readonly Priority[];
  readonly titleOf: (entry: string) => string;
  readonly asOf: Day;
  /** Where the letter of a priority is written; null: nowhere yet. */
  readonly writeAt: (priority: Priority) => string | null;
}

const atOnce = 3;

/** What helps most, first: what it means, what one can do and until when. Nothing where nothing would help. */
export function Priorities({ priorities, titleOf, asOf, writeAt }: Props) {
  const words = wording.value.record.first;
  if (priorities.length === 0) return null;
  const list = (some: readonly Priority[], start: number) => (
    <ol class="priorities" start={start}>
      {some.map((priority, place) => (
        <One key={place} priority={priority} titleOf={titleOf} asOf={asOf} writeAt={writeAt(priority)} />
      ))}
    </ol>
  );
  const rest = priorities.slice(atOnce);
  return (
    <section class="sheet stack" aria-labelledby="first">
      <h2 id="first">{words.title}</h2>
      {list(priorities.slice(0, atOnce), 1)}
      {rest.length > 0 && <Fold title={words.rest(rest.length)}>{list(rest, atOnce + 1)}</Fold>}
    </section>
  );
}
