import { Page } from '../../components/page';
import { parts, partAt } from '../../check/places';
import { sheet } from '../../record/sheet';
import { address, asked } from '../../router';
import { wording } from '../../wording';
import { letterSteps } from './authorisation/steps';
import { LetterResult } from './authorisation/result';
import { Benefits } from './benefits';
import { Flow } from './flow';
import { LettersInRecord, MeasuresInRecord } from './found-in-record';
import { measureSteps } from './measure/steps';
import { MeasureResult } from './measure/result';
import './style.css';

/** What can be checked. */
function Menu() {
  const { check } = wording.value;
  const evaluation = sheet.value?.evaluation ?? null;
  return (
    <Page title={check.title}>
      <p class="measure">{check.lead}</p>
      <ul class="check-menu">
        {parts.map((part) => (
          <li key={part} class="sheet">
            <h2>
              <a class="check-link" href={address('check', part)}>
                {check.parts[part].title}
              </a>
            </h2>
            <p>{check.parts[part].what}</p>
          </li>
        ))}
      </ul>
      {evaluation !== null && (
        <div class="stack-wide">
          <MeasuresInRecord measures={evaluation.measures} />
          <LettersInRecord authorisations={evaluation.authorisations} />
        </div>
      )}
    </Page>
  );
}

export function CheckPage() {
  const { part, step } = partAt(asked.value);
  switch (part) {
    case 'measure':
      return <Flow key={part} part={part} asked={step} steps={measureSteps} result={<MeasureResult />} />;
    case 'authorisation':
      return <Flow key={part} part={part} asked={step} steps={letterSteps} result={<LetterResult />} />;
    case 'benefits':
      return <Benefits />;
    case null:
      return <Menu />;
  }
}
