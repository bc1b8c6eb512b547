import type { Day, Priority } from '../../engine/answers';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Basis } from '../basis';
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
  const what = `${help[priority.help]}${wording.value.record.first.about}`;
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
  const begun = repairs ? words.opens : words.since;
  return [
    since !== null && !(repairs && since <= asOf) && begun(dayInWords(since)),
    until !== null && (repairs ? words.endsByItself : words.until)(dayInWords(until)),
  ].filter((sentence) => sentence !== false);
}

function One({ priority, titleOf, asOf }: NameProps & { readonly asOf: Day }) {
  const { found, form, packStatus, record } = wording.value;
  const { code, more, draft, citations } = priority;
  const means =
    code === null ? (priority.form === null ? null : form[priority.form].what) : found[code].means;
  return (
    <li>
      <h3 class="priority-name">
        <Name priority={priority} titleOf={titleOf} />
      </h3>
      {draft && <Tag tone="query">{packStatus.draft}</Tag>}
      {means !== null && <p>{means}</p>}
      {code !== null && !draft && <p>{found[code].todo}</p>}
      {priority.form !== null && <p>{record.first.letter(form[priority.form].name)}</p>}
      {times(priority, asOf).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {more.length > 0 && <p>{record.first.more(more.map((one) => found[one].title))}</p>}
      <Basis ids={citations} />
    </li>
  );
}

interface Props {
  readonly priorities: readonly Priority[];
  readonly titleOf: (entry: string) => string;
  readonly asOf: Day;
}

const atOnce = 3;

/** What helps most, first: what it means, what one can do and until when. Nothing where nothing would help. */
export function Priorities({ priorities, titleOf, asOf }: Props) {
  const words = wording.value.record.first;
  if (priorities.length === 0) return null;
  const list = (some: readonly Priority[], start: number) => (
    <ol class="priorities" start={start}>
      {some.map((priority, place) => (
        <One key={place} priority={priority} titleOf={titleOf} asOf={asOf} />
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
