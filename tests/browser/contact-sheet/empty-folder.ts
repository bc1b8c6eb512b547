import { rmSync } from 'node:fs';
import { folder } from './folder';

/** Pictures of what is no longer there must not stay. */
export default function empty(): void {
  rmSync(folder, { recursive: true, force: true });
}
