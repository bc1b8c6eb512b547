import { useSignal } from '@preact/signals';
import { parts, reasons, type Line, type Offer, type Part } from '../../code/offer';
import { wording } from '../../wording';
import { Button } from '../button';
import { Fold } from '../fold';
import { Question } from '../question';
import { Tick } from '../tick';
import './style.css';

const atOnce = 20;

interface PartProps {
  readonly part: Part;
  readonly lines: readonly Line[];
  readonly chosen: readonly string[];
  readonly choose: (id: string, on: boolean) => void;
}

function LinesOfPart({ part, lines, chosen, choose }: PartProps) {
  const words = wording.value.code.choose;
  const shown = useSignal(atOnce);
  const rest = lines.length - shown.value;
  return (
    <Question
      id={`part-${part}`}
      label={words.parts[part]}
      hint={part === 'other' ? words.otherHint : undefined}
    >
      {lines.slice(0, shown.value).map(({ id, text }) => (
        <Tick
          key={id}
          id={`line-${id}`}
          label={text}
          lang="zh-CN"
          hint={id === 'count' ? words.countHint : undefined}
          ticked={chosen.includes(id)}
          onChange={(on) => {
            choose(id, on);
          }}
        />
      ))}
      {rest > 0 && (
        <Button
          kind="plain"
          onClick={() => {
            shown.value += atOnce;
          }}
        >
          {words.more(Math.min(rest, atOnce))}
        </Button>
      )}
    </Question>
  );
}

function LeftOut({ leftOut }: Pick<Offer, 'leftOut'>) {
  const words = wording.value.code.choose;
  const there = reasons.filter((reason) => leftOut[reason] > 0);
  if (there.length === 0) return null;
  return (
    <Fold title={words.leftOut(there.reduce((sum, reason) => sum + leftOut[reason], 0))}>
      <ul class="bullets">
        {there.map((reason) => (
          <li key={reason}>{words.reasons[reason](leftOut[reason])}</li>
        ))}
      </ul>
    </Fold>
  );
}

interface Props {
  readonly offer: Offer;
  /** The ids of the lines that are chosen. */
  readonly chosen: readonly string[];
  readonly choose: (id: string, on: boolean) => void;
}

/** What a firm may put into its code, line by line, and why the rest may not go in. */
export function SummaryLines({ offer, chosen, choose }: Props) {
  return (
    <div class="summary-lines stack">
      {parts.map((part) => {
        const lines = offer.lines.filter((line) => line.part === part);
        return lines.length > 0 && <LinesOfPart key={part} {...{ part, lines, chosen, choose }} />;
      })}
      <LeftOut leftOut={offer.leftOut} />
    </div>
  );
}
