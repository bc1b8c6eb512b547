import { useSignal } from '@preact/signals';
import { wording } from '../../wording';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Notice } from '../notice';

interface Props {
  /** Whether something is open or typed that a new start would lose. */
  readonly loses: () => boolean;
  readonly onUpdate: () => void;
  /** Whether the person pressed and it could not come yet. */
  readonly heldUp?: boolean;
}

/** Offers the new version of the site. Nothing happens before the person says so, knowing what it costs. */
export function UpdateNotice({ loses, onUpdate, heldUp = false }: Props) {
  const asking = useSignal(false);
  const words = wording.value.privacy.update;
  return (
    <Notice tone="information" title={words.title}>
      <p>{heldUp ? words.heldUp : words.what}</p>
      <Button
        kind="secondary"
        onClick={() => {
          if (loses()) asking.value = true;
          else onUpdate();
        }}
      >
        {words.action}
      </Button>
      {asking.value && (
        <Dialog title={words.question} onClose={() => (asking.value = false)}>
          <p>{words.warning}</p>
          <div class="actions">
            <Button onClick={() => (asking.value = false)}>{words.no}</Button>
            <Button kind="secondary" onClick={onUpdate}>
              {words.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </Notice>
  );
}
