import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { InSteps } from '../../components/in-steps';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Priorities } from '../../components/priorities';
import { ProblemList } from '../../components/problem-list';
import type { Problem } from '../../engine/answers';
import { byId } from '../../record/of-rows';
import { isOpen } from '../../record/priority';
import { closeRecord, few as fewEntries, type Sheet } from '../../record/sheet';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { AsOf } from './as-of';
import { Entries } from './entries';
import { SelectedLaw } from './selected-law';
import { Subject } from './subject';
import { summary } from './summary';
import { Whole } from './whole';

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
  const { record } = wording.value;
  const { asOf, rows, evaluation } = open;
  const titleOfEntry = (id: string) => {
    const row = byId(rows).get(id);
    return row === undefined ? id : titleOf(row);
  };
  return (
    <Page
      title={open.subject.name ?? record.nameless}
      titleLanguage={open.subject.name === null ? undefined : 'zh-CN'}
      caption={record.title}
    >
      <div class="stack-wide">
        <InSteps atOnce={rows.length > fewEntries ? 3 : Infinity}>
          <Subject open={open} />
          <p class="summary">{summary(open)}</p>
          {evaluation !== null && (
            <Priorities
              priorities={evaluation.priorities}
              titleOf={titleOfEntry}
              asOf={asOf}
              isOpen={(priority) => isOpen(evaluation, priority)}
            />
          )}
          <AsOf open={open} />
          <Problems problems={open.problems} />
          <Entries open={open} />
          <Whole open={open} titleOf={titleOfEntry} />
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
        </InSteps>
      </div>
    </Page>
  );
}
