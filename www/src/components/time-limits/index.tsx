import type { ClockView } from '../../engine/answers';
import { wording } from '../../wording';
import { DraftPart } from '../draft-part';
import { Limit } from './limit';
import './style.css';

function List({ clocks }: { readonly clocks: readonly ClockView[] }) {
  if (clocks.length === 0) return null;
  const numbered = new Set(clocks.map(({ about }) => about)).size > 1;
  return (
    <ul class="limits">
      {clocks.map((clock) => (
        <Limit key={`${clock.rule} ${clock.about ?? ''}`} clock={clock} numbered={numbered} />
      ))}
    </ul>
  );
}

interface Props {
  readonly clocks: readonly ClockView[];
  /** The level of the heading. */
  readonly level: 2 | 3 | 4;
}

/** Who has to do what and until when, under an entry. Nothing where no limit of time runs. */
export function TimeLimits({ clocks, level }: Props) {
  if (clocks.length === 0) return null;
  const { title, what } = wording.value.limit;
  const Heading = `h${level}` as const;
  const drafts = clocks.filter(({ draft }) => draft);
  return (
    <section class="stack">
      <Heading>{title}</Heading>
      <List clocks={clocks.filter(({ draft }) => !draft)} />
      <p class="small soft">{what}</p>
      {drafts.length > 0 && (
        <DraftPart>
          <List clocks={drafts} />
        </DraftPart>
      )}
    </section>
  );
}
