import { Awaited } from '../../../components/awaited';
import { writable } from '../../../apply/list';
import { CopyButton } from '../../../components/copy-button';
import { FindingList } from '../../../components/finding-list';
import { Help } from '../../../components/help';
import { LawUsed } from '../../../components/law-used';
import { Letters } from '../../../components/letters';
import { Page } from '../../../components/page';
import { bundled, letterToCheck } from '../../../check/letter';
import { useEvaluation } from '../../../check/use-evaluation';
import type { Day, Evaluation } from '../../../engine/answers';
import { sheet } from '../../../record/sheet';
import { wording } from '../../../wording';
import { Answers } from '../answers';
import { Verdict } from '../verdict';
import { givenLetter } from './given';
import { lacking, saferSentence } from './safer';

/** What the letter should say, whether or not a rule demands it, and how that would read. */
function Safer() {
  const { result, good } = wording.value.check.authorisation;
  const lacks = lacking();
  const sentence = saferSentence();
  return (
    <section class="sheet stack" aria-labelledby="safer">
      <h2 id="safer">{result.missing}</h2>
      {lacks.length === 0 ? (
        <p>{result.complete}</p>
      ) : (
        <>
          <ul class="bullets">
            {lacks.map((lack) => (
              <li key={lack}>{result.lacks[lack]}</li>
            ))}
          </ul>
          <p class="small soft">{result.lacksWhy}</p>
        </>
      )}
      {bundled.chosen() === 'yes' && <p>{good.bundled}</p>}
      <h3>{good.title}</h3>
      <p>{good.what}</p>
      <blockquote class="sentence">{sentence}</blockquote>
      <CopyButton label={good.copy} text={sentence} />
    </section>
  );
}

interface ShownProps {
  readonly id: string;
  readonly evaluation: Evaluation;
  readonly asOf: Day;
}

function Shown({ id, evaluation, asOf }: ShownProps) {
  const words = wording.value.check.authorisation.result;
  const { authorisations, selection, subject } = evaluation;
  const findings = authorisations.find((one) => one.id === id)?.findings ?? [];
  const open = sheet.value;
  const canWrite = open !== null && writable(open)({ form: 'F7', entry: null });
  const letters = subject.actions.filter(({ form }) => form === 'F7');
  return (
    <>
      <Verdict findings={findings} words={words} />
      {findings.length > 0 && (
        <section class="sheet stack" aria-labelledby="found">
          <h2 id="found">{words.findings}</h2>
          <FindingList findings={findings} level={3} />
        </section>
      )}
      <Safer />
      <LawUsed packs={selection.packs.map((pack) => pack.id)} placeOfSubject={false} />
      {letters.length > 0 && (
        <div class="sheet">
          <Letters
            actions={letters}
            asOf={asOf}
            level={3}
            {...(canWrite ? { about: { entry: null } } : {})}
          />
        </div>
      )}
    </>
  );
}

/** What came of the answers about a letter of authorisation. */
export function LetterResult() {
  const { check } = wording.value;
  const composed = letterToCheck();
  const { answer: checked, ...asked } = useEvaluation(composed.text);
  const answer = checked?.answer;
  return (
    <Page title={check.authorisation.result.title} caption={check.parts.authorisation.title}>
      <div class="check stack-wide">
        {answer?.status === 'failure' && <p>{check.failed}</p>}
        {checked && answer?.status === 'success' && (
          <Shown id={composed.id} evaluation={answer} asOf={checked.asOf} />
        )}
        <Answers part="authorisation" given={givenLetter()} />
        {checked === null && <Awaited {...asked} />}
        <Help topic="authorise" />
      </div>
    </Page>
  );
}
