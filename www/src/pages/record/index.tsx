import { Agenda } from '../../components/agenda';
import { Button } from '../../components/button';
import { Counters } from '../../components/counters';
import { EntryCard } from '../../components/entry-card';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { ProblemList } from '../../components/problem-list';
import type { Explanation } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { closeRecord, sheet, type Sheet } from '../../record/sheet';
import { tally } from '../../record/tally';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { AsOf } from './as-of';
import { Authorisations } from './authorisations';
import { Measures } from './measures';
import { SelectedLaw } from './selected-law';
import { Subject } from './subject';
import { summary } from './summary';
import { Whole } from './whole';
import './style.css';

function NoRecord() {
  const { record } = wording.value;
  return (
    <Page title={record.none.title}>
      <div class="stack">
        <p class="measure">{record.none.what}</p>
        <Button
          onClick={() => {
            goTo('start');
          }}
        >
          {record.none.open}
        </Button>
      </div>
    </Page>
  );
}

function OpenRecord({ open }: { readonly open: Sheet }) {
  const engine = useEngine();
  const { record } = wording.value;
  const { text, asOf, today, evaluation } = open;
  const { subject, entries, measures, authorisations, selection, problems } = evaluation;

  const explain = async (entry: string): Promise<Explanation | null> => {
    const answer = await engine.ask('explain', { recordText: text, today: asOf, entry });
    return answer?.status === 'success' ? answer : null;
  };

  return (
    <Page
      title={subject.name ?? record.nameless}
      titleLanguage={subject.name === null ? undefined : 'zh-CN'}
      caption={record.title}
    >
      <div class="stack-wide">
        <Subject subject={subject} />
        <p class="summary">{summary(evaluation, asOf)}</p>
        <Counters tally={tally(entries, asOf)} />
        <AsOf open={open} />
        {problems.length > 0 && (
          <Notice tone="warning" title={record.problems.title(problems.length)}>
            <p>{record.problems.what}</p>
            <ProblemList problems={problems} />
          </Notice>
        )}
        <Agenda
          agenda={subject.agenda}
          titleOf={(id) => entries.find((entry) => entry.id === id)?.recorded.title ?? id}
        />
        {entries.length > 0 && (
          <section class="stack-wide" aria-labelledby="entries">
            <h2 id="entries">{record.entries}</h2>
            {entries.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                asOf={asOf}
                isToday={asOf === today}
                explain={explain}
              />
            ))}
          </section>
        )}
        <Measures measures={measures} />
        <Authorisations authorisations={authorisations} />
        <Whole subject={subject} asOf={asOf} />
        <SelectedLaw selection={selection} />
        <p class="soft small">{record.source(open.name)}</p>
        <Button
          kind="secondary"
          onClick={() => {
            closeRecord();
            goTo('start');
          }}
        >
          {record.close}
        </Button>
      </div>
    </Page>
  );
}

export function Record() {
  return sheet.value ? <OpenRecord open={sheet.value} /> : <NoRecord />;
}
