import { useContext, useEffect, useRef } from 'preact/hooks';
import { EngineContext } from '../../engine/context';
import type { Asked } from '../../engine/use-asked';
import { wording } from '../../wording';
import { Button } from '../button';
import { Waiting } from '../waiting';

/** In the place of an answer: that it is waited for, with a way to stop that, and then a way to ask again. */
export function Awaited({ stopped, again }: Pick<Asked<unknown>, 'stopped' | 'again'>) {
  // Where a part is shown outside the app nothing is computed, so there is nothing to stop.
  const engine = useContext(EngineContext);
  const pressed = useRef(false);
  const next = useRef<HTMLDivElement>(null);
  const { stopped: words } = wording.value;
  useEffect(() => {
    // The button that had the focus is gone.
    if (pressed.current) next.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [stopped]);
  return (
    <>
      <Waiting
        busy={!stopped}
        cancel={() => {
          pressed.current = true;
          engine?.cancel();
        }}
      />
      {stopped && (
        <div class="stack" ref={next}>
          <p role="status">{words.what}</p>
          <Button kind="secondary" onClick={again}>
            {words.again}
          </Button>
        </div>
      )}
    </>
  );
}
