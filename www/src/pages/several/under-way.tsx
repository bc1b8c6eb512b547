import { Button } from '../../components/button';
import { Progress } from '../../components/progress';
import { useEngine } from '../../engine/context';
import { goOn, stop, type Brought } from '../../several/subjects';
import { wording } from '../../wording';

/** How far the records are, and a way to stop and to go on. */
export function UnderWay({ all }: { readonly all: readonly Brought[] }) {
  const engine = useEngine();
  const words = wording.value.several;
  const count = (...states: readonly Brought['state']['is'][]) =>
    all.filter(({ state }) => states.includes(state.is)).length;
  const finished = count('told', 'broken');
  const stopped = count('stopped');
  const busy = finished + stopped < all.length;
  return (
    <div class="stack">
      <Progress text={busy ? words.working(finished + 1, all.length) : null} />
      {busy && (
        <>
          <progress class="several-progress" max={all.length} value={finished} aria-label={words.title} />
          <Button
            kind="secondary"
            onClick={() => {
              stop(engine);
            }}
          >
            {words.stop}
          </Button>
        </>
      )}
      {!busy && stopped > 0 && (
        <Button
          kind="secondary"
          onClick={() => {
            goOn(engine);
          }}
        >
          {words.goOn}
        </Button>
      )}
      <p role="status" class="visually-hidden">
        {!busy && stopped === 0 && words.done(finished)}
      </p>
    </div>
  );
}
