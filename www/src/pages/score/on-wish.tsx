import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { wording } from '../../wording';

/** As many entries as are worked out for every day of years within about a second, also on a slow phone. */
const quick = 200;

interface Props {
  readonly entries: number;
  readonly children: ComponentChildren;
}

/** What takes its time: of few entries it is worked out at once, of many when somebody wants it. */
export function OnWish({ entries, children }: Props) {
  const wanted = useSignal(false);
  const words = wording.value.score;
  const place = useRef<HTMLDivElement>(null);
  /** The button goes, so the focus stays where its answer will be. */
  const workOut = () => {
    place.current?.focus();
    wanted.value = true;
  };
  return (
    <div class="stack" ref={place} tabIndex={-1}>
      {entries <= quick || wanted.value ? (
        children
      ) : (
        <>
          <p>{words.takesTime}</p>
          <Button kind="secondary" onClick={workOut}>
            {words.workOut}
          </Button>
        </>
      )}
    </div>
  );
}
