import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { photo } from '../../letter/photo';

export interface Pictures {
  readonly pictures: readonly Uint8Array[];
  /** Which of the chosen ones are no pictures that this browser can read, counted from 1. */
  readonly leftOut: readonly number[];
}

const none: Pictures = { pictures: [], leftOut: [] };
const made = new WeakMap<File, Promise<Uint8Array | null>>();

function smaller(file: File, reduced: typeof photo): Promise<Uint8Array | null> {
  const known = made.get(file) ?? reduced(file).catch(() => null);
  made.set(file, known);
  return known;
}

/** The chosen pictures as they would be sent; null: they are being prepared. */
export function usePictures(evidence: Signal<readonly File[]>, reduced = photo): Pictures | null {
  const files = evidence.value;
  const ready = useSignal<{ readonly of: readonly File[]; readonly all: Pictures }>({
    of: [],
    all: none,
  });
  useEffect(() => {
    let current = true;
    void Promise.all(files.map((file) => smaller(file, reduced))).then((all) => {
      const pictures = all.filter((one) => one !== null);
      const leftOut = all.flatMap((one, at) => (one === null ? at + 1 : []));
      if (current) ready.value = { of: files, all: { pictures, leftOut } };
    });
    return () => {
      current = false;
    };
  }, [files]);
  if (files.length === 0) return none;
  return ready.value.of === files ? ready.value.all : null;
}
