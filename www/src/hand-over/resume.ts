import { loadConfiguration } from '../configuration/configured';
import { namesKept } from '../keeping/storage';
import { allWords } from '../wording';

/** What a letter that is kept until it is sent is called on the device. */
export const beginning = 'hand-over.';

/** Reads what the operator configured, and takes up what a person asked to keep until it is sent. */
export async function resume(): Promise<void> {
  // Without network the device may have told of what was configured long ago.
  addEventListener('online', () => void loadConfiguration());
  await loadConfiguration();
  if (namesKept(beginning).length === 0) return;
  const [{ restore }] = await Promise.all([import('./all'), allWords()]);
  await restore();
}
