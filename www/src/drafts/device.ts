import { drop, kept, namesKept } from '../keeping/storage';
import { start } from './any';
import { readFile, type DraftFile } from './file';

/** The name under which a draft is on the device. */
export const placeOf = (id: string): string => `${start}${id}`;

/** A draft on the device, or what stands in the place of one. */
export interface OnDevice {
  readonly id: string;
  readonly text: string;
  readonly file: DraftFile;
}

function read(id: string, text: string): DraftFile {
  const file = readFile(text);
  const another = file.is === 'draft' && file.draft.id !== id;
  return another ? { is: 'problems', problems: [{ path: 'id', fault: 'wrong' }] } : file;
}

/** Everything on the device that is a draft, or should be one. */
export function allOnDevice(): readonly OnDevice[] {
  return namesKept(start).map((name) => {
    const [id, text] = [name.slice(start.length), kept(name) ?? ''];
    return { id, text, file: read(id, text) };
  });
}

export const onDevice = (id: string): string | null => kept(placeOf(id));

export function removeFromDevice(id: string): void {
  drop(placeOf(id));
}
