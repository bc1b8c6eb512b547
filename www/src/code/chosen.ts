import { effect, signal } from '@preact/signals';
import { carries } from '../keeping/carried';
import { holdsToo } from '../keeping/memory';
import { bytesOf } from '../keeping/storage';
import { sheet } from '../record/sheet';
import { wording } from '../wording';
import { preset, type Line, type Offer } from './offer';

/** Which lines were chosen for the code of the record with this text. */
interface Chosen {
  readonly of: string;
  readonly ids: readonly string[];
}

const chosen = signal<Chosen | null>(null);

/** With another record, or none, nothing is chosen. */
effect(() => {
  const text = sheet.value?.text;
  if (chosen.peek() !== null && chosen.peek()?.of !== text) chosen.value = null;
});

holdsToo({
  held: () =>
    chosen.value === null
      ? []
      : [{ title: wording.value.code.inMemory, bytes: bytesOf(chosen.value.ids.join()) }],
  forget: () => {
    chosen.value = null;
  },
});

carries<Chosen>('code', { pack: () => chosen.peek(), unpack: (part) => (chosen.value = part) });

/** The lines that are chosen, in their order. */
export function chosenLines({ lines }: Offer): readonly Line[] {
  const ids = chosen.value?.ids ?? preset;
  return lines.filter(({ id }) => ids.includes(id));
}

export function choose(offer: Offer, id: string, on: boolean): void {
  const of = sheet.peek()?.text ?? '';
  const ids = chosenLines(offer)
    .map((line) => line.id)
    .filter((one) => one !== id);
  chosen.value = { of, ids: on ? [...ids, id] : ids };
}
