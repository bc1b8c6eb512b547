import type { ComponentChildren } from 'preact';
import type { Day, EntryView, Explanation, SourceView } from '../../engine/answers';
import { wording } from '../../wording';
import { titleOf } from '../../wording/standing';
import { FindingList } from '../finding-list';
import { Letters } from '../letters';
import { TimeLimits } from '../time-limits';
import { Days } from './days';
import { HowTheDays } from './how-the-days';
import { RecordedFacts } from './recorded-facts';
import { Standing } from './standing';
import './style.css';

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Section({ title, children }: SectionProps) {
  return (
    <section class="sheet stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface Props {
  readonly entry: EntryView;
  /** Where the record was taken from, if it says so. */
  readonly source?: SourceView | null;
  readonly asOf: Day;
  readonly isToday: boolean;
  readonly explain: (entry: string) => Promise<Explanation | null>;
}

/** All of an entry: how it stands, what was found, what one can do, until when others have to act, and why. */
export function EntrySheet({ entry, source = null, asOf, isToday, explain }: Props) {
  const words = wording.value.entry;
  const outcomes = new Set(entry.findings.map(({ outcome }) => outcome));
  return (
    <article class="stack-wide" aria-label={titleOf(entry.recorded)}>
      <div class="sheet stack">
        <Standing entry={entry} asOf={asOf} />
        <Days display={entry.display} asOf={asOf} isToday={isToday} />
      </div>
      <Section title={words.found}>
        {!outcomes.has('yes') && <p>{outcomes.has('unknown') ? words.nothingSure : words.nothingFound}</p>}
        <FindingList findings={entry.findings} level={3} />
      </Section>
      {entry.actions.length > 0 && (
        <div class="sheet">
          <Letters actions={entry.actions} asOf={asOf} level={2} about={{ entry: entry.id }} />
        </div>
      )}
      {entry.clocks.length > 0 && (
        <div class="sheet">
          <TimeLimits clocks={entry.clocks} level={2} />
        </div>
      )}
      <Section title={words.days}>
        <HowTheDays entry={entry} asOf={asOf} explain={explain} />
      </Section>
      <Section title={words.recorded}>
        <RecordedFacts entry={entry} source={source} />
      </Section>
    </article>
  );
}
