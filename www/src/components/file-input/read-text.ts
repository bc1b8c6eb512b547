import { wording } from '../../wording';

/** The largest record that is read at all, in bytes. */
export const largestFile = 32 * 1024 * 1024;

interface Outcome {
  readonly onText: (text: string) => void;
  readonly onRefused: (why: string) => void;
}

/** Reads a file in the page, or says why not. */
export function readText(file: File, { onText, onRefused }: Outcome): void {
  const words = wording.value.start.file;
  if (file.size > largestFile) {
    onRefused(words.tooLarge(Math.ceil(file.size / 1024 / 1024)));
    return;
  }
  const reader = new FileReader();
  reader.onload = () => {
    if (typeof reader.result === 'string') onText(reader.result);
  };
  reader.onerror = () => {
    onRefused(words.unreadable);
  };
  reader.readAsText(file);
}
