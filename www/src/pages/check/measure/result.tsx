import { Awaited } from '../../../components/awaited';
import { FindingList } from '../../../components/finding-list';
import { Help } from '../../../components/help';
import { LawUsed } from '../../../components/law-used';
import { Page } from '../../../components/page';
import { chosenEntry, kind } from '../../../check/measure';
import { recordToCheck } from '../../../check/measure-record';
import { useEvaluation } from '../../../check/use-evaluation';
import type { Day, Evaluation, Finding } from '../../../engine/answers';
import { wording } from '../../../wording';
import { Answers } from '../answers';
import { Verdict } from '../verdict';
import { AddToRecord } from './add';
import { Behind } from './behind';
import { FindOut } from './find-out';
import { givenMeasure, measureInWords } from './given';
import { Luxury } from './luxury';
import { Questions } from './questions';

interface FoundProps {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
}

/** What the law of the place says of the measure, one question after the other. */
function Found({ evaluation, findings }: FoundProps) {
  const words = wording.value.check.measure.result;
  const packs = evaluation.selection.packs;
  const local = packs.some(({ level }) => level !== 'national');
  return (
    <section class="sheet stack" aria-labelledby="found">
      <h2 id="found">{words.findings}</h2>
      {findings.length === 0 && <p>{local ? words.ended : words.noLocal}</p>}
      {kind.chosen() === 'other' && <p>{words.otherNote}</p>}
      <FindingList findings={findings} level={3} />
      {findings.length > 0 && <p class="small soft">{words.nationalNote}</p>}
      <FindOut findings={findings} />
      <LawUsed packs={packs.map(({ id }) => id)} placeOfSubject={false} />
    </section>
  );
}

interface ShownProps {
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly asOf: Day;
}

function Shown({ id, evaluation, asOf }: ShownProps) {
  const findings = evaluation.measures.find((measure) => measure.id === id)?.findings ?? [];
  const entry = evaluation.entries.find((one) => one.id === chosenEntry());
  return (
    <>
      <Verdict findings={findings} words={wording.value.check.measure.result} />
      <Found evaluation={evaluation} findings={findings} />
      {kind.chosen() === 'highConsumption' && <Luxury />}
      <Questions packs={evaluation.selection.packs.map((pack) => pack.id)} />
      {entry && <Behind entry={entry} asOf={asOf} />}
      <AddToRecord />
    </>
  );
}

/** What came of the answers about a measure. */
export function MeasureResult() {
  const { check } = wording.value;
  const composed = recordToCheck();
  const { answer: checked, ...asked } = useEvaluation(composed.text);
  const answer = checked?.answer;
  return (
    <Page title={check.measure.result.title(measureInWords())} caption={check.parts.measure.title}>
      <div class="check stack-wide">
        {answer?.status === 'failure' && <p>{check.failed}</p>}
        {checked && answer?.status === 'success' && (
          <Shown id={composed.id} evaluation={answer} asOf={checked.asOf} />
        )}
        <Answers part="measure" given={givenMeasure()} />
        {checked === null && <Awaited {...asked} />}
        <Help topic="measures" />
      </div>
    </Page>
  );
}
