import type { Gone } from '../../hand-over/gone';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { Button } from '../button';
import { Notice } from '../notice';

interface Props {
  readonly gone: readonly Gone[];
  readonly onSeen: () => void;
}

function inWords({ subject, receipt }: Gone): string {
  const { title, receiver } = subject;
  const words = wording.value.handOver.gone;
  if (receipt === null) return words.unsent(title, receiver.name, limits.handOver.keptDays);
  return words.receipt(title, receiver.name, receipt.number);
}

/** That letters kept until they were sent, or their receipts, went from the device: nothing vanishes in silence. */
export function HandOverEndings({ gone, onSeen }: Props) {
  const words = wording.value.handOver.gone;
  return (
    <div class="stack no-print" role="status">
      <Notice tone="warning" title={words.title}>
        {gone.map((one, at) => (
          <p key={at}>{inWords(one)}</p>
        ))}
      </Notice>
      <p>
        <Button kind="secondary" onClick={onSeen}>
          {words.seen}
        </Button>
      </p>
    </div>
  );
}
