import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { OnDesk } from '../../drafts/desk';
import { onDevice } from '../../drafts/device';
import { readFile } from '../../drafts/file';
import { save, troubles } from '../../drafts/saving';
import type { Day } from '../../engine/answers';
import { useFocusHeld } from '../../focus-held';
import { publicComputer } from '../../keeping/public-computer';
import { wording } from '../../wording';
import { Button } from '../button';
import { DraftFile } from '../draft-file';
import { Fold } from '../fold';
import { Notice } from '../notice';
import { First } from './first';
import { Later } from './later';

interface Props {
  readonly item: OnDesk;
  readonly today: Day;
}

/** That something was not saved, and what helps. It is locked as the person wanted it when it was not saved. */
function Trouble({ id }: { readonly id: string }) {
  const words = wording.value.matters.save;
  const trouble = troubles.value.get(id);
  if (trouble === undefined) return null;
  const { is, lock } = trouble;
  const unlocks = lock === null && readFile(onDevice(id) ?? '').is === 'locked';
  return (
    <Notice tone="warning" title={words[is]} level={3}>
      {is === 'elsewhere' && (
        <>
          {unlocks && <p>{words.overOpen}</p>}
          <p>
            <Button kind="secondary" onClick={() => void save(id, { lock, over: true })}>
              {words.over}
            </Button>
          </p>
        </>
      )}
    </Notice>
  );
}

interface Asked extends Props {
  /** Whether it is being asked how to save it for the first time. */
  readonly asks: boolean;
  readonly onAsk: (asks: boolean) => void;
}

function OnThisDevice({ item, today, asks, onAsk }: Asked) {
  const words = wording.value.matters.save;
  if (publicComputer.value) return <p>{words.publicComputer}</p>;
  if (item.saved !== null) return <Later item={item} saved={item.saved} today={today} />;
  if (asks)
    return (
      <First
        item={item}
        today={today}
        onDone={() => {
          onAsk(false);
        }}
      />
    );
  return (
    <div class="stack">
      <p>{words.none}</p>
      <p>{words.what}</p>
      <p>
        <Button
          kind="secondary"
          onClick={() => {
            onAsk(true);
          }}
        >
          {words.start}
        </Button>
      </p>
    </div>
  );
}

/** Whether and how a draft stays on the device, and how to take it along. */
export function DraftSaving({ item, today }: Props) {
  const { save: words, take } = wording.value.matters;
  const asking = useSignal(false);
  const part = useRef<HTMLElement>(null);
  useFocusHeld(part);
  return (
    <section ref={part} class="sheet stack no-print" aria-labelledby="saving">
      <h2 id="saving" tabIndex={-1}>
        {words.title}
      </h2>
      <div role="alert">
        <Trouble id={item.draft.id} />
      </div>
      <OnThisDevice item={item} today={today} asks={asking.value} onAsk={(asks) => (asking.value = asks)} />
      <Fold title={take.title}>
        <DraftFile draft={item.draft} lock={item.saved?.lock ?? null} today={today} />
      </Fold>
    </section>
  );
}
