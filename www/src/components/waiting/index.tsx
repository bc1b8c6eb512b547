import { useEffect, useState } from 'preact/hooks';
import { wording } from '../../wording';
import { Button } from '../button';
import { Progress } from '../progress';
import './style.css';

/** What is there sooner needs no bar and no way out of it. */
const soon = 500;

interface Props {
  readonly busy: boolean;
  readonly cancel: () => void;
}

/** Says that something is computed; where that takes its time, with a bar and a way to stop it. */
export function Waiting({ busy, cancel }: Props) {
  const { busy: text, cancel: stop } = wording.value;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => {
      setLong(true);
    }, soon);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return (
    <div class={busy ? 'waiting' : undefined}>
      <Progress text={busy ? text : null} />
      {busy && long && (
        <>
          <progress class="waiting-bar" aria-label={text} />
          <Button kind="secondary" onClick={cancel}>
            {stop}
          </Button>
        </>
      )}
    </div>
  );
}
