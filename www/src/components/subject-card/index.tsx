import type { Problem } from '../../engine/answers';
import { standings } from '../../record/tally';
import { nextDay } from '../../several/days';
import type { Brought, State } from '../../several/subjects';
import type { Told } from '../../several/told';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Button } from '../button';
import { Fold } from '../fold';
import { Notice } from '../notice';
import { ProblemList } from '../problem-list';
import { dayKindInWords } from '../several-days/in-words';
import './style.css';

const few = 3;

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = wording.value.several.card;
  if (problems.length <= few) return <ProblemList problems={problems} />;
  return (
    <Fold title={words.look}>
      <ProblemList problems={problems} />
    </Fold>
  );
}

function Counts({ told: { tally, entries, days } }: { readonly told: Told }) {
  const { several, record } = wording.value;
  const words = several.card;
  const missed = days.filter(({ kind }) => kind === 'missed').length;
  const counted = standings.filter((standing) => tally[standing] > 0);
  return (
    <ul class="subject-counts">
      <li>{words.entries(entries)}</li>
      {counted.map((standing) => (
        <li key={standing} class={standing === 'overdue' ? 'subject-pressing' : undefined}>
          {words.count(record.counters[standing], tally[standing])}
        </li>
      ))}
      {missed > 0 && <li class="subject-pressing">{words.missed(missed)}</li>}
    </ul>
  );
}

function OfTold({ told }: { readonly told: Told }) {
  const words = wording.value.several.card;
  const next = nextDay(told);
  return (
    <>
      <Counts told={told} />
      <p>
        {next === null ? (
          words.noNext
        ) : (
          <strong>{words.next(dayInWords(next.day), dayKindInWords(next))}</strong>
        )}
      </p>
      {told.problems.length > 0 && (
        <Notice tone="warning" title={words.problems(told.problems.length)} level={4}>
          <Problems problems={told.problems} />
        </Notice>
      )}
    </>
  );
}

function OfState({ state }: { readonly state: State }) {
  const words = wording.value.several.card;
  if (state.is === 'told') return <OfTold told={state.told} />;
  if (state.is !== 'broken') return <p>{words[state.is]}</p>;
  return (
    <Notice tone="warning" title={words.broken(state.problems.length)} level={4}>
      <p>{words.brokenWhat}</p>
      <Problems problems={state.problems} />
    </Notice>
  );
}

interface Props {
  readonly one: Brought;
  readonly open: () => void;
  readonly remove: () => void;
}

/** One of several records: how far it is, what it comes to, and what is wrong with its file. */
export function SubjectCard({ one, open, remove }: Props) {
  const { several } = wording.value;
  const words = several.card;
  const { id, name: file, state } = one;
  const subject = state.is === 'told' ? state.told.subject.name : null;
  const name = subject ?? (state.is === 'told' ? several.nameless : file);
  return (
    <article class="sheet stack subject-card" aria-labelledby={`subject-${id}`}>
      <h3 id={`subject-${id}`} lang={subject === null ? undefined : 'zh-CN'}>
        {name}
      </h3>
      {state.is === 'told' && <p class="small soft">{words.file(file)}</p>}
      <OfState state={state} />
      <div class="actions">
        {state.is === 'told' && (
          <Button kind="secondary" onClick={open} label={words.openOf(name)}>
            {words.open}
          </Button>
        )}
        <Button kind="plain" onClick={remove} label={words.removeOf(name)}>
          {words.remove}
        </Button>
      </div>
    </article>
  );
}
