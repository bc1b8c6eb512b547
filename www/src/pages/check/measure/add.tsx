import { Button } from '../../../components/button';
import { bringsEntry, recordWithMeasure } from '../../../check/measure-record';
import { useEngine } from '../../../engine/context';
import { openRecord, sheet } from '../../../record/sheet';
import { address } from '../../../router';
import { wording } from '../../../wording';

/** Puts the measure into the open record, in memory. */
export function AddToRecord() {
  const engine = useEngine();
  const open = sheet.value;
  if (open === null) return null;
  const words = wording.value.check.measure.add;
  const { text, held } = recordWithMeasure();
  return (
    <section class="stack" aria-labelledby="add">
      <h2 id="add">{words.title}</h2>
      <p role="status">{held && words.done}</p>
      {held ? (
        <p>
          <a class="check-link" href={address('check')}>
            {words.see}
          </a>
        </p>
      ) : (
        <>
          <p class="measure">{words.what}</p>
          {bringsEntry() && <p class="measure">{words.withStandIn}</p>}
          <Button
            kind="secondary"
            onClick={() => {
              void openRecord(engine, { name: open.name, text, origin: open.origin }, open.asOf);
            }}
          >
            {words.button}
          </Button>
        </>
      )}
    </section>
  );
}
