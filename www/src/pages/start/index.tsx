import { signal } from '@preact/signals';
import { ErrorSummary } from '../../components/error-summary';
import { Page } from '../../components/page';
import { ProblemList } from '../../components/problem-list';
import { RadioGroup } from '../../components/radio-group';
import { wording } from '../../wording';
import { Demos } from './demos';
import { useOpening } from './opening';
import { OtherDoor } from './other-door';
import { OwnRecord } from './own-record';
import './style.css';

/** Which record the person looks for; kept while they read other pages. */
const sought = signal('public');

export function Start() {
  const opening = useOpening();
  const { start } = wording.value;
  const trouble = opening.trouble.value;
  return (
    <Page title={start.title}>
      {trouble && (
        <ErrorSummary errors={trouble.errors}>
          {trouble.problems.length > 0 && <ProblemList problems={trouble.problems} />}
        </ErrorSummary>
      )}
      <div class="start stack-wide">
        <ul class="lead measure">
          {start.lead.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <RadioGroup
          id="which"
          label={start.which.label}
          options={[
            { value: 'public', label: start.which.public, hint: start.which.publicHint },
            { value: 'bank', label: start.which.bank, hint: start.which.bankHint },
          ]}
          chosen={sought}
        />
        {sought.value === 'bank' ? (
          <OtherDoor />
        ) : (
          <div class="ways">
            <OwnRecord opening={opening} />
            <Demos opening={opening} />
          </div>
        )}
      </div>
    </Page>
  );
}
