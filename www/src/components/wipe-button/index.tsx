import { useSignal } from '@preact/signals';
import { wipe } from '../../keeping/wipe';
import { goTo } from '../../router';
import { wording } from '../../wording';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Tick } from '../tick';

function Question({ onClose }: { readonly onClose: () => void }) {
  const offline = useSignal(false);
  const words = wording.value.privacy.wipe;
  const clear = async () => {
    await wipe({ offline: offline.value, asked: true });
    onClose();
    goTo('privacy');
  };
  return (
    <Dialog title={words.question} onClose={onClose}>
      <p>{words.what}</p>
      <Tick
        id="wipe-offline"
        label={words.offline}
        hint={words.offlineHint}
        ticked={offline.value}
        onChange={(ticked) => (offline.value = ticked)}
      />
      <div class="actions">
        <Button onClick={() => void clear()}>{words.yes}</Button>
        <Button kind="secondary" onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </Dialog>
  );
}

/** On every page: clears all that is the person's, after one question. */
export function WipeButton() {
  const asking = useSignal(false);
  return (
    <>
      <Button kind="plain" onClick={() => (asking.value = true)}>
        {wording.value.privacy.wipe.action}
      </Button>
      {asking.value && (
        <Question
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
