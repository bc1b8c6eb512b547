import { Agenda } from '../../components/agenda';
import { DaysChart } from '../../components/days-chart';
import { FindingList } from '../../components/finding-list';
import { Fold } from '../../components/fold';
import { InSteps } from '../../components/in-steps';
import { Letters } from '../../components/letters';
import { WholeAwaited } from '../../components/whole-awaited';
import { few, type Sheet } from '../../record/sheet';
import { wording } from '../../wording';
import { Beside } from './beside';

interface Props {
  readonly open: Sheet;
  readonly titleOf: (entry: string) => string;
}

/** What is told of the record beside its entries: the days ahead, its subject, and where the rest is checked. */
export function Whole({ open, titleOf }: Props) {
  const { record } = wording.value;
  const { rows, asOf, today, evaluation } = open;
  // Of many entries the rows are there first; all else is drawn in a later task, so that they do not have to wait.
  if (evaluation === null) return <WholeAwaited />;
  const { agenda } = evaluation.subject;
  const { findings, actions } = evaluation.subject;
  return (
    <InSteps atOnce={rows.length > few ? 1 : Infinity}>
      <Agenda agenda={agenda} titleOf={titleOf} />
      <DaysChart rows={rows} agenda={agenda} asOf={asOf} isToday={asOf === today} />
      {findings.some(({ outcome }) => outcome !== 'no') && (
        <section class="stack" aria-labelledby="about-subject">
          <h2 id="about-subject">{record.whole.findings}</h2>
          <FindingList findings={findings} level={3} />
        </section>
      )}
      <Beside evaluation={evaluation} />
      {actions.length > 0 && (
        <Fold title={record.whole.letters}>
          {() => <Letters actions={actions} asOf={asOf} level={2} about={{ entry: null }} />}
        </Fold>
      )}
    </InSteps>
  );
}
