import { useEffect } from 'preact/hooks';
import { Agenda } from '../../components/agenda';
import { Button } from '../../components/button';
import { DaysChart } from '../../components/days-chart';
import { FindingList } from '../../components/finding-list';
import { Fold } from '../../components/fold';
import { Letters } from '../../components/letters';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { ProblemList } from '../../components/problem-list';
import type { Problem } from '../../engine/answers';
import { listing, remember } from '../../record/listing';
import { closeRecord, type Sheet } from '../../record/sheet';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { AsOf } from './as-of';
import { Beside } from './beside';
import { Entries } from './entries';
import { SelectedLaw } from './selected-law';
import { Subject } from './subject';
import { summary } from './summary';

/** Comes back to the entry that was open before. */
function useReturn() {
  useEffect(() => {
    const { opened } = listing.peek();
    if (opened === null) return;
    document.getElementById(`entry-${opened}`)?.focus();
    remember(null);
  }, []);
}

const few = 3;

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const words = wording.value.record.problems;
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={words.title(problems.length)}>
      <p>{words.what}</p>
      {problems.length <= few ? (
        <ProblemList problems={problems} />
      ) : (
        <Fold title={words.list}>
          <ProblemList problems={problems} />
        </Fold>
      )}
    </Notice>
  );
}

/** The record at a glance. All of an entry is on its own page. */
export function Overview({ open }: { readonly open: Sheet }) {
  useReturn();
  const { record } = wording.value;
  const { asOf, today, rows, evaluation } = open;
  const { subject } = evaluation;
  const names = new Map(rows.map((row) => [row.id, titleOf(row)]));
  return (
    <Page
      title={open.subject.name ?? record.nameless}
      titleLanguage={open.subject.name === null ? undefined : 'zh-CN'}
      caption={record.title}
    >
      <div class="stack-wide">
        <Subject open={open} />
        <p class="summary">{summary(open)}</p>
        <AsOf open={open} />
        <Problems problems={open.problems} />
        <Entries open={open} />
        <Agenda agenda={subject.agenda} titleOf={(id) => names.get(id) ?? id} />
        <DaysChart rows={rows} agenda={subject.agenda} asOf={asOf} isToday={asOf === today} />
        {subject.findings.length > 0 && (
          <section class="stack" aria-labelledby="about-subject">
            <h2 id="about-subject">{record.whole.findings}</h2>
            <FindingList findings={subject.findings} level={3} />
          </section>
        )}
        <Beside evaluation={evaluation} />
        {subject.actions.length > 0 && (
          <Fold title={record.whole.letters}>
            <Letters actions={subject.actions} asOf={asOf} level={2} />
          </Fold>
        )}
        <SelectedLaw selection={open.selection} />
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
