import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Stopped, type Task } from '../../letter/task';
import { wording } from '../../wording';
import { Button } from '../button';
import { Progress } from '../progress';
import '../waiting/style.css';

type State<Result> =
  | { readonly is: 'idle' | 'failed' | 'stopped' }
  | { readonly is: 'busy'; readonly done: number; readonly all: number }
  | { readonly is: 'made'; readonly result: Result };

interface Props<Result> {
  readonly press: string;
  readonly make: (task: Task) => Promise<Result>;
  /** What to do where it cannot be made. */
  readonly failed: string;
  readonly children: (result: Result) => ComponentChild;
}

/** Something that is made when somebody presses a button, shows how far it is, and can be stopped. */
export function Making<Result>({ press, make, failed, children }: Props<Result>) {
  const state = useSignal<State<Result>>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const words = wording.value.letter.making;
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const say = (next: State<Result>) => {
      if (running.current === control) state.value = next;
    };
    const tell = (done: number, all: number) => {
      say({ is: 'busy', done, all });
    };
    tell(0, 0);
    try {
      say({ is: 'made', result: await make({ signal: control.signal, tell }) });
    } catch (error) {
      say({ is: error instanceof Stopped || control.signal.aborted ? 'stopped' : 'failed' });
    }
  };

  const now = state.value;
  const busy = now.is === 'busy' && (now.all > 0 ? words.busyAt(now.done + 1, now.all) : words.busy);
  return (
    <div class="stack">
      {now.is === 'busy' ? (
        <Button kind="secondary" onClick={() => running.current?.abort()}>
          {words.stop}
        </Button>
      ) : (
        <Button kind="secondary" onClick={() => void start()}>
          {press}
        </Button>
      )}
      <Progress text={busy === false ? null : busy} />
      {now.is === 'busy' && (
        <progress
          class="waiting-bar"
          aria-label={words.busy}
          {...(now.all > 0 ? { max: now.all, value: now.done } : {})}
        />
      )}
      <div role="status" class="stack">
        {now.is === 'failed' && <p>{failed}</p>}
        {now.is === 'stopped' && <p>{words.stopped}</p>}
        {now.is === 'made' && children(now.result)}
      </div>
    </div>
  );
}
