import { useRef } from 'preact/hooks';
import { useFocusHeld } from '../../focus-held';
import { handOvers } from '../../hand-over/all';
import { wording } from '../../wording';
import { UnderWay } from '../hand-over/under-way';
import '../hand-over/style.css';

/** Every letter that was handed over or is on its way; nothing where there is none. */
export function HandOverList() {
  const words = wording.value.handOver.list;
  const part = useRef<HTMLElement>(null);
  useFocusHeld(part);
  if (handOvers.value.length === 0) return null;
  return (
    <section ref={part} class="stack hand-over" aria-labelledby="hand-overs">
      <h2 id="hand-overs" tabIndex={-1}>
        {words.title}
      </h2>
      {handOvers.value.map((one) => (
        <div key={one.digest} class="sheet stack">
          <h3>{words.letter(one.title, one.receiver.name)}</h3>
          <UnderWay of={one} level={4} />
        </div>
      ))}
    </section>
  );
}
