import { calendarDays } from '../../calendar/days';
import { speaking } from '../../commitments/basis';
import { groupsOf, type Group } from '../../commitments/commitment';
import { useCommitments, type Told } from '../../commitments/use-commitments';
import { Awaited } from '../../components/awaited';
import { CalendarExport } from '../../components/calendar-export';
import { CommitmentCard } from '../../components/commitment-card';
import { CommitmentPlaces } from '../../components/commitment-places';
import { Help } from '../../components/help';
import { Qualifications } from '../../components/qualifications';
import { WholeAwaited } from '../../components/whole-awaited';
import type { Evaluation } from '../../engine/answers';
import type { Sheet } from '../../record/sheet';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Ways } from './ways';

interface Props {
  readonly open: Sheet;
}

/** How many there are, and where they stand. */
function Summary({ open, groups }: Props & { readonly groups: readonly Group[] }) {
  const words = wording.value.commitments;
  const person = open.subject.kind === 'naturalPerson';
  const count = groups.reduce((sum, { commitments }) => sum + commitments.length, 0);
  const day = dayInWords(open.asOf);
  const parts = groups.map(({ state, commitments }) => words.part(words.state[state], commitments.length));
  return (
    <div class="stack measure">
      <p>{person ? words.lead.person : words.lead.organisation}</p>
      <p>
        <strong>{count === 0 ? words.noEntries(day) : words.asOf(day, count)}</strong>{' '}
        {count > 1 && words.sum(wording.value.listed(parts))}
      </p>
      <p>
        <a class="button button-secondary" href={address('commitments', 'types')}>
          {words.types.link}
        </a>
      </p>
    </div>
  );
}

function Groups({ open, groups }: Props & { readonly groups: readonly Group[] }) {
  const words = wording.value.commitments;
  return (
    <>
      {groups.map(({ state, commitments }) => (
        <section key={state} class="stack" aria-labelledby={`state-${state}`}>
          <h2 id={`state-${state}`}>{words.group(words.state[state], commitments.length)}</h2>
          {commitments.map((commitment) => (
            <CommitmentCard key={commitment.entry.id} commitment={commitment} asOf={open.asOf} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The days by which they must be kept and checked, for the calendar. */
function Calendar({ open, told }: Props & { readonly told: Told }) {
  const days = told.commitments.flatMap(({ entry }) =>
    calendarDays(
      entry,
      told.agenda.filter((item) => item.entry === entry.id),
      open.asOf,
    ),
  );
  const inOrder = [...days].sort((one, other) => one.day.localeCompare(other.day));
  if (days.length === 0) return null;
  return (
    <section class="sheet stack no-print" aria-labelledby="calendar">
      <h2 id="calendar">{wording.value.commitments.calendar}</h2>
      <CalendarExport days={inOrder} today={open.today} headed={false} />
    </section>
  );
}

/** Whether more may be promised, by the texts that say so. */
function Eligible({ open, evaluation }: Props & { readonly evaluation: Evaluation }) {
  const words = wording.value.commitments;
  const { commitment } = evaluation.subject;
  if (commitment.length > 0)
    return <Qualifications benefit="commitment" qualifications={commitment} entries={open.rows} level={2} />;
  return (
    <section class="stack" aria-labelledby="no-rule">
      <h2 id="no-rule">{words.noRuleTitle}</h2>
      <p class="measure">{words.noRule}</p>
    </section>
  );
}

/** What was promised, until when, who looks at it, and what may still be promised. */
export function Register({ open }: Props) {
  const { answer: told, ...asked } = useCommitments(open);
  if (open.evaluation === null) return <WholeAwaited />;
  if (told === null) return <Awaited {...asked} />;
  const groups = groupsOf(told.commitments, open.asOf);
  return (
    <div class="stack-wide">
      <Summary open={open} groups={groups} />
      <Groups open={open} groups={groups} />
      <Calendar open={open} told={told} />
      <Eligible open={open} evaluation={open.evaluation} />
      <CommitmentPlaces packs={speaking()} person={open.subject.kind === 'naturalPerson'} />
      <Ways />
      <Help topic="commitments" />
    </div>
  );
}
