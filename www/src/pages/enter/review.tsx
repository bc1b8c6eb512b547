import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { Page } from '../../components/page';
import { ProblemList } from '../../components/problem-list';
import type { Problem } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { answer, forgetEntry } from '../../enter/fields';
import { recordTyped } from '../../enter/record';
import { addsToOpen, steps } from '../../enter/steps';
import { openRecord } from '../../record/sheet';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { Answers } from './answers';
import { Keep } from './keep';

function seeRecord() {
  goTo('record');
}

function readyForNext() {
  forgetEntry();
  answer('target').value = 'open';
}

/** All answers, each with the way back to it; then they become a record like any other. */
export function Review({ onAnother }: { readonly onAnother: () => void }) {
  const engine = useEngine();
  const problems = useSignal<readonly Problem[]>([]);
  const { enter, start } = wording.value;
  const record = recordTyped();

  const open = async (leave: () => void) => {
    const found = await openRecord(engine, record);
    if (found === null) return;
    problems.value = found;
    if (found.length > 0) return;
    // The answers are forgotten with the page that shows them, not before.
    addEventListener('hashchange', readyForNext, { once: true });
    leave();
  };

  return (
    <Page title={enter.steps.review} caption={enter.step(steps.length, steps.length)}>
      {problems.value.length > 0 && (
        <ErrorSummary errors={[{ field: 'open-typed', text: () => start.cannotRead }]}>
          <ProblemList problems={problems.value} />
        </ErrorSummary>
      )}
      <div class="stack-wide measure">
        <p>{enter.review.what}</p>
        {steps
          .filter((step) => step !== 'review')
          .map((step) => (
            <Answers key={step} step={step} />
          ))}
        <div>
          <div class="actions">
            <Button id="open-typed" onClick={() => void open(seeRecord)}>
              {addsToOpen() ? enter.review.add : enter.review.open}
            </Button>
            <Button kind="secondary" onClick={() => void open(onAnother)}>
              {enter.review.another}
            </Button>
          </div>
        </div>
        <Keep key={record.text} record={record.text} />
      </div>
    </Page>
  );
}
