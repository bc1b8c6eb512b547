import { useEffect } from 'preact/hooks';
import { CalendarExport } from '../../components/calendar-export';
import { Fold } from '../../components/fold';
import { Help } from '../../components/help';
import { Page } from '../../components/page';
import { SeveralDays } from '../../components/several-days';
import { SubjectCard } from '../../components/subject-card';
import type { Day } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { openRecord } from '../../record/sheet';
import { goTo } from '../../router';
import { calendarAcross, toldOf, type Subject } from '../../several/days';
import { askAll, brought, takeAway, toldOn, type Brought } from '../../several/subjects';
import { wording } from '../../wording';
import { Add } from './add';
import './style.css';
import { UnderWay } from './under-way';

function Days({ subjects, today }: { readonly subjects: readonly Subject[]; readonly today: Day }) {
  const words = wording.value.several;
  const days = calendarAcross(subjects, today, (summary, { name }) =>
    words.calendar.summary(name ?? words.nameless, summary),
  );
  return (
    <section class="stack" aria-labelledby="days">
      <h2 id="days">{words.days.title}</h2>
      <SeveralDays subjects={subjects} today={today} />
      {days.length > 0 && (
        <Fold title={words.calendar.title}>
          <CalendarExport days={days} today={today} headed={false} />
        </Fold>
      )}
    </section>
  );
}

function Cards({ all }: { readonly all: readonly Brought[] }) {
  const engine = useEngine();
  const words = wording.value.several;
  const open = async ({ name, text }: Brought) => {
    const problems = await openRecord(engine, { name, text });
    if (problems?.length === 0) goTo('record');
  };
  return (
    <section class="stack" aria-labelledby="records">
      <h2 id="records" tabIndex={-1}>
        {words.list(all.length)}
      </h2>
      <UnderWay all={all} />
      <div class="subject-cards">
        {all.map((one) => (
          <SubjectCard
            key={one.id}
            one={one}
            open={() => void open(one)}
            remove={() => {
              takeAway(engine, one.id);
              document.getElementById(all.length > 1 ? 'records' : 'several-files')?.focus();
            }}
          />
        ))}
      </div>
    </section>
  );
}

/** Several records looked at together: the days of all of them, and each by itself. */
export function SeveralPage() {
  const engine = useEngine();
  // An update may have brought some along that nobody has asked about yet.
  useEffect(() => void askAll(engine), [engine]);
  const words = wording.value.several;
  const all = brought.value;
  const today = toldOn.value;
  const subjects = toldOf(all);
  return (
    <Page title={words.title}>
      <div class="stack-wide">
        <p class="measure">{words.lead}</p>
        <Add startsOpen={all.length === 0} />
        {all.length > 0 && <Cards all={all} />}
        {subjects.length > 0 && today !== null && <Days subjects={subjects} today={today} />}
        <Help topic="several-records" />
      </div>
    </Page>
  );
}
