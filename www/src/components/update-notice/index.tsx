import { useSignal } from '@preact/signals';
import { wording } from '../../wording';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Notice } from '../notice';

interface Props {
  /** What a new start would lose: it takes along what is open and typed, but not everything. */
  readonly loses: () => readonly string[];
  readonly onUpdate: () => void;
  /** Whether the person pressed and it could not come yet. */
  readonly heldUp?: boolean;
}

/** Offers the new version of the site. Nothing happens before the person says so, knowing what it costs. */
export function UpdateNotice({ loses, onUpdate, heldUp = false }: Props) {
  const lost = useSignal<readonly string[]>([]);
  const words = wording.value.privacy.update;
  const keep = () => {
    lost.value = [];
  };
  return (
    <Notice tone="information" title={words.title}>
      <p>{heldUp ? words.heldUp : words.what}</p>
      <Button
        kind="secondary"
        onClick={() => {
          lost.value = loses();
          if (lost.value.length === 0) onUpdate();
        }}
      >
        {words.action}
      </Button>
      {lost.value.length > 0 && (
        <Dialog title={words.question} onClose={keep}>
          <ul class="bullets">
            {lost.value.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <p>{words.warning}</p>
          <div class="actions">
            <Button onClick={keep}>{words.no}</Button>
            <Button kind="secondary" onClick={onUpdate}>
              {words.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </Notice>
  );
}
