import type { Check, CheckOutcome } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Basis } from '../basis';
import { Tag, type Tone } from '../tag';
import './style.css';

const tones: Record<CheckOutcome, Tone> = { met: 'good', open: 'query', notMet: 'danger' };
const urgency: readonly CheckOutcome[] = ['notMet', 'open', 'met'];

interface Props {
  readonly checks: readonly Check[];
  /** The address of the step that asks for a field; null: none does. */
  readonly leadTo: (field: string) => string | null;
}

/** What the officer at the counter will look at, what is not met first. */
export function FormChecks({ checks, leadTo }: Props) {
  const words = wording.value.apply.review;
  const met = checks.filter(({ outcome }) => outcome === 'met').length;
  const ordered = urgency.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));
  return (
    <div class="stack">
      <p role="status">{words.tally(met, checks.length)}</p>
      <ul class="form-checks">
        {ordered.map(({ id, outcome, field, words: text, citations }) => {
          const address = outcome === 'met' || field === null ? null : leadTo(field);
          return (
            <li key={id}>
              <p>
                <span class="form-check-outcome">
                  <Tag tone={tones[outcome]}>{words.outcome[outcome]}</Tag>
                </span>{' '}
                {spoken(text)}
              </p>
              <Basis ids={citations} />
              {address !== null && (
                <p>
                  <a class="form-check-link" href={address} aria-label={words.toFieldOf(spoken(text))}>
                    {words.toField}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
