import { wording } from './index';

const kilo = 1024;

/** A size as it is read: 12 KB. */
export function sizeInWords(bytes: number): string {
  const { stored } = wording.value.privacy;
  if (bytes < kilo) return stored.bytes(bytes);
  if (bytes < kilo * kilo) return stored.kilobytes(Math.ceil(bytes / kilo));
  return stored.megabytes((bytes / kilo / kilo).toFixed(1));
}
