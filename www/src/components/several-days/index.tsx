import { useSignal } from '@preact/signals';
import { daysBetween } from '../../drafts/days';
import type { Day as DayText } from '../../engine/answers';
import { daysAcross, narrowedDays, type DayOf, type Subject } from '../../several/days';
import { dayKinds, hasPassed, type DayKind } from '../../several/told';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { Button } from '../button';
import { Day } from '../day';
import { Select } from '../select';
import { Tag } from '../tag';
import { dayKindInWords } from './in-words';
import './style.css';

const atOnce = 30;

interface OneProps {
  readonly one: DayOf;
  readonly today: DayText;
}

function OneDay({ one, today }: OneProps) {
  const { several, agenda } = wording.value;
  const { day, kind, named, provisional, subject } = one;
  const { name } = subject.told.subject;
  const passed = hasPassed(kind);
  return (
    <li class="several-day">
      <p>
        <strong>
          <Day day={day} />
        </strong>{' '}
        <Tag tone={passed ? 'danger' : 'quiet'}>
          {passed ? several.days.over(daysBetween(day, today)) : several.days.left(daysBetween(today, day))}
        </Tag>
      </p>
      <p>
        {dayKindInWords(one)}
        {provisional && <span class="small soft"> {agenda.provisional}</span>}
      </p>
      <p class="small">
        <strong lang={name === null ? undefined : 'zh-CN'}>{name ?? several.nameless}</strong>
        <span class="soft" lang={named.title === null ? undefined : 'zh-CN'}>
          {titleOf(named)}
        </span>
      </p>
    </li>
  );
}

interface ListProps {
  readonly title: string;
  readonly days: readonly DayOf[];
  readonly today: DayText;
}

function List({ title, days, today }: ListProps) {
  const shown = useSignal(atOnce);
  const rest = days.length - shown.value;
  if (days.length === 0) return null;
  return (
    <div class="stack">
      <h3>{title}</h3>
      <ol class="several-days">
        {days.slice(0, shown.value).map((one) => (
          <OneDay
            key={`${one.subject.id} ${one.entry} ${one.kind} ${one.limit ?? ''} ${one.day}`}
            one={one}
            today={today}
          />
        ))}
      </ol>
      {rest > 0 && (
        <Button
          kind="secondary"
          onClick={() => {
            shown.value += atOnce;
          }}
        >
          {wording.value.several.days.more(Math.min(rest, atOnce))}
        </Button>
      )}
    </div>
  );
}

interface Props {
  readonly subjects: readonly Subject[];
  readonly today: DayText;
}

/** The days of all records in one list: what has passed, then what is ahead; narrowed to a record or to one kind. */
export function SeveralDays({ subjects, today }: Props) {
  const { several } = wording.value;
  const words = several.days;
  const subject = useSignal('');
  const kind = useSignal('');
  const all = daysAcross(subjects);
  const there = dayKinds.filter((one) => all.some((day) => day.kind === one));
  // A record may have been taken away, and with it all days of a kind.
  const soughtSubject = subjects.find(({ id }) => String(id) === subject.value)?.id ?? null;
  const soughtKind: DayKind | null = there.find((one) => one === kind.value) ?? null;
  const days = narrowedDays(all, { subject: soughtSubject, kind: soughtKind });
  if (all.length === 0) return <p>{words.none}</p>;
  return (
    <div class="stack">
      <div class="several-filters">
        <Select
          id="which-subject"
          label={words.subject}
          none={words.everyone}
          chosen={subject}
          options={subjects.map(({ id, told }) => ({
            value: String(id),
            label: told.subject.name ?? several.nameless,
          }))}
        />
        <Select
          id="which-kind"
          label={words.kind}
          none={words.everything}
          chosen={kind}
          options={there.map((one) => ({ value: one, label: words.kinds[one] }))}
        />
      </div>
      <p role="status">{days.length === 0 ? words.empty : words.found(days.length)}</p>
      <List title={words.passed} today={today} days={days.filter((day) => hasPassed(day.kind))} />
      <List title={words.ahead} today={today} days={days.filter((day) => !hasPassed(day.kind))} />
    </div>
  );
}
