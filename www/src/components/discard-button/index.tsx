import { useSignal } from '@preact/signals';
import { wording } from '../../wording';
import { Button } from '../button';
import { Dialog } from '../dialog';

interface Props {
  readonly label: string;
  readonly onDiscard: () => void;
}

/** Deletes something for good, after one question. */
export function DiscardButton({ label, onDiscard }: Props) {
  const asking = useSignal(false);
  const words = wording.value.matters.discard;
  const close = () => (asking.value = false);
  return (
    <>
      <Button kind="plain" onClick={() => (asking.value = true)}>
        {label}
      </Button>
      {asking.value && (
        <Dialog title={words.question} onClose={close}>
          <p>{words.what}</p>
          <div class="actions">
            <Button onClick={onDiscard}>{words.yes}</Button>
            <Button kind="secondary" onClick={close}>
              {words.no}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
