import { placeNamed, reachable, steps, type Manner, type Step } from '../../enter/steps';
import { asked, goTo, moves } from '../../router';
import { Review } from './review';
import { QuestionStep } from './step';
import './style.css';

/** Goes to a step; its heading takes the focus as that of another page does. */
function goToStep(step: Step, manner: Manner = null) {
  moves.value += 1;
  goTo('enter', manner === null ? step : `${step}/${manner}`);
}

/** On to what follows. What was changed from the review leads back to it; another kind has other particulars. */
function goOn(step: Step, manner: Manner) {
  if (manner !== 'change') goToStep(steps[steps.indexOf(step) + 1] ?? 'review');
  else if (step === 'what') goToStep('details', 'change');
  else goToStep('review');
}

/** An entry, typed step by step. */
export function EnterPage() {
  const { step: wanted, manner } = placeNamed(asked.value);
  const step = reachable(wanted);
  if (step === 'review') {
    return (
      <Review
        onAnother={() => {
          goToStep('what', 'next');
        }}
      />
    );
  }
  return (
    <QuestionStep
      key={`${step} ${manner ?? ''}`}
      step={step}
      manner={manner}
      onDone={() => {
        goOn(step, manner);
      }}
    />
  );
}
