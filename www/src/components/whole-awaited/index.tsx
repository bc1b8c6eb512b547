import { useContext } from 'preact/hooks';
import { EngineContext } from '../../engine/context';
import { completeAgain, wholeStopped } from '../../record/sheet';
import { Awaited } from '../awaited';

/** In the place of what is told of the whole record, while only its rows are there. */
export function WholeAwaited() {
  const engine = useContext(EngineContext);
  return (
    <Awaited
      stopped={wholeStopped.value}
      again={() => {
        if (engine !== null) completeAgain(engine);
      }}
    />
  );
}
