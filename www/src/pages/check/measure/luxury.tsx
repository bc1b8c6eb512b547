import { Basis } from '../../../components/basis';
import { DraftPart } from '../../../components/draft-part';
import { wording } from '../../../wording';

/** What counts as high consumption, as far as a text says it: only a draft does. */
export function Luxury() {
  const words = wording.value.check.measure.luxury;
  return (
    <section class="sheet stack" aria-labelledby="luxury">
      <h2 id="luxury">{words.title}</h2>
      <DraftPart>
        <p>{words.what}</p>
        <ol class="luxury">
          {words.kinds.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        <Basis ids={['HLJD-42']} />
      </DraftPart>
      <p>{words.source}</p>
    </section>
  );
}
