import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { compared } from '../../code/agree';
import type { Offer } from '../../code/offer';
import { readSummary, type Reading } from '../../code/read';
import { draft } from '../../typed';
import { wording } from '../../wording';
import { Button } from '../button';
import { Notice } from '../notice';
import { TextArea } from '../text-area';
import './style.css';

function Comparison({ lines, offer }: { readonly lines: readonly string[]; readonly offer: Offer | null }) {
  const words = wording.value.code.check;
  if (offer === null) return <p>{words.noRecord}</p>;
  return (
    <>
      <p>{words.compare}</p>
      <ul class="bullets">
        {compared(lines, offer).map(({ line, agrees }, place) => (
          <li key={place}>
            <span lang="zh-CN">{line}</span>
            <strong class={agrees ? 'summary-agrees' : 'summary-differs'}>
              {agrees ? words.agrees : words.differs}
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}

interface VerdictProps {
  readonly reading: Reading;
  readonly offer: Offer | null;
}

function Verdict({ reading, offer }: VerdictProps) {
  const words = wording.value.code.check;
  const { is } = reading;
  return (
    <Notice tone={is === 'unchanged' ? 'information' : 'warning'} title={words[is]} level={3}>
      <p>{words[`${is}What`]}</p>
      {(is === 'unchanged' || is === 'changed') && <Comparison lines={reading.lines} offer={offer} />}
    </Notice>
  );
}

/** Checks a text that was scanned, without any network; with the open record, line by line. */
export function SummaryCheck({ offer }: { readonly offer: Offer | null }) {
  const pasted = draft('summary-text', () => wording.value.code.check.label);
  const reading = useSignal<Reading | 'empty' | null>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const words = wording.value.code.check;
  const found = reading.value;

  useEffect(() => {
    if (found !== null && found !== 'empty') verdict.current?.focus();
  }, [found]);

  const check = (event: Event) => {
    event.preventDefault();
    reading.value = pasted.value.trim() === '' ? 'empty' : readSummary(pasted.value);
  };

  return (
    <form class="stack" onSubmit={check} noValidate>
      <TextArea
        id="summary-text"
        label={words.label}
        hint={words.hint}
        error={found === 'empty' ? words.empty : undefined}
        text={pasted}
        rows={8}
      />
      <Button submits kind="secondary">
        {words.press}
      </Button>
      <div ref={verdict} tabIndex={-1} role="group" aria-label={words.title}>
        {found !== null && found !== 'empty' && <Verdict reading={found} offer={offer} />}
      </div>
    </form>
  );
}
