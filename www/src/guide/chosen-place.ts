import { signal } from '@preact/signals';
import { sheet } from '../record/sheet';
import { placeOf, type Place } from './places';

/** What was chosen, null for all places; nothing was chosen yet where it is undefined. */
const chosen = signal<Place | null | undefined>(undefined);

/** The place of which the guide tells: the one that was chosen, else that of the open record. */
export function chosenPlace(): Place | null {
  if (chosen.value !== undefined) return chosen.value;
  const packs = sheet.value?.selection.packs;
  return packs === undefined ? null : placeOf(packs.map(({ id }) => id));
}

/** Whether the place is that of the open record, which nobody had to choose. */
export function placedByRecord(): boolean {
  return chosen.value === undefined && sheet.value !== null;
}

export function choosePlace(place: Place | null | undefined): void {
  chosen.value = place;
}
