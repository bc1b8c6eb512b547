import { letterAddress } from '../../apply/matter';
import { matterOf, writable } from '../../apply/list';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { InSteps } from '../../components/in-steps';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { Priorities } from '../../components/priorities';
import { ProblemList } from '../../components/problem-list';
import { WholeAwaited } from '../../components/whole-awaited';
import type { Evaluation, Priority, Problem } from '../../engine/answers';
import { byId } from '../../record/of-rows';
import { closeRecord, few as fewEntries, type Sheet } from '../../record/sheet';
import { address, goTo } from '../../router';
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

interface TitledProps {
  readonly open: Sheet;
  /** How an entry is called. */
  readonly titleOf: (entry: string) => string;
}

/** Where the letter of a priority is written, if that can go now. */
function writeAt(open: Sheet): (priority: Priority) => string | null {
  const canGo = writable(open);
  return (priority) => {
    const matter = matterOf(priority);
    return matter !== null && canGo(matter) ? letterAddress(matter) : null;
  };
}

/** What helps most. Of many entries it is known later than the rest, and must not push that away when it comes. */
function First({ open, titleOf: titleOfEntry }: TitledProps) {
  const { record } = wording.value;
  const { asOf, rows, evaluation } = open;
  const told = ({ priorities }: Evaluation) => (
    <Priorities priorities={priorities} titleOf={titleOfEntry} asOf={asOf} writeAt={writeAt(open)} />
  );
  if (rows.length <= fewEntries) return evaluation && told(evaluation);
  const made = () => {
    if (evaluation === null) return <WholeAwaited />;
    return evaluation.priorities.length === 0 ? <p>{record.first.none}</p> : told(evaluation);
  };
  return <Fold title={record.first.open}>{made}</Fold>;
}

/** Where else something is done with the record. */
function Elsewhere({ open }: { readonly open: Sheet }) {
  const { apply, code, several } = wording.value;
  return (
    <p class="actions">
      <a class="button button-secondary" href={address('apply')}>
        {apply.all}
      </a>
      {open.subject.kind !== 'naturalPerson' && (
        <a class="button button-plain" href={address('code')}>
          {code.title}
        </a>
      )}
      <a class="button button-plain" href={address('several')}>
        {several.title}
      </a>
    </p>
  );
}

/** The record at a glance. All of an entry is on its own page. */
export function Overview({ open }: { readonly open: Sheet }) {
  const { record } = wording.value;
  const { rows } = open;
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
          <First open={open} titleOf={titleOfEntry} />
          <Elsewhere open={open} />
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
