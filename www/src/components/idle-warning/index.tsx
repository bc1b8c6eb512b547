import { limits } from '../../limits';
import { wording } from '../../wording';
import { Button } from '../button';
import { Dialog } from '../dialog';

interface Props {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onClear: () => void;
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Asks whether somebody is still there. The countdown is seen, not read out each second. */
export function IdleWarning({ secondsLeft, onStay, onClear }: Props) {
  const words = wording.value.privacy.idle;
  return (
    <Dialog alerts title={words.title} onClose={onStay}>
      <p>{words.what(limits.idleMinutes - limits.warningMinutes)}</p>
      <p>
        <strong>{words.left(clock(secondsLeft))}</strong>
      </p>
      <div class="actions">
        <Button onClick={onStay}>{words.stay}</Button>
        <Button kind="secondary" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    </Dialog>
  );
}
