import { effect } from '@preact/signals';
import type { Engine } from '../engine/engine';
import { sheet } from '../record/sheet';
import { forgettings } from './memory';

/** The engine's worker keeps the record that was last asked about. When that is closed or wiped another worker starts. */
export function forgetsRecords(engine: Pick<Engine, 'cancel'>): () => void {
  let held = false;
  let wiped = forgettings.peek();
  return effect(() => {
    const holds = sheet.value !== null;
    const wipes = forgettings.value;
    if (!holds && (held || wipes !== wiped)) engine.cancel();
    held = holds;
    wiped = wipes;
  });
}
