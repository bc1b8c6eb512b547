import { zipSync, type Zippable } from 'fflate';

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is packed already, like a photograph. */
  readonly packed?: boolean;
}

/** The first day that a zip can tell, in the time of the device: when a file was made is nobody's business. */
const noDay = new Date(1980, 0, 1);

/** Files in one, the same bytes each time. */
export function zipped(files: readonly ZippedFile[]): Uint8Array {
  const content: Zippable = {};
  for (const { name, bytes, packed } of files) {
    content[name] = [bytes, { level: packed === true ? 0 : 6, mtime: noDay }];
  }
  return zipSync(content);
}
