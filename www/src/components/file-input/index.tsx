import { wording } from '../../wording';
import { ChooseFile } from './choose-file';
import { readText } from './read-text';

export { largestFile } from './read-text';

interface Props {
  readonly id: string;
  readonly error?: string | undefined;
  /** What is chosen, where it is no record. */
  readonly label?: string;
  readonly hint?: string;
  readonly onText: (name: string, text: string) => void;
  readonly onRefused: (why: string) => void;
}

/** One file at a time, read in the page. */
export function FileInput({ id, error, onText, onRefused, ...own }: Props) {
  const { label, hint, choose } = { ...wording.value.start.file, ...own };
  const read = (file: File) => {
    readText(file, {
      onText: (text) => {
        onText(file.name, text);
      },
      onRefused,
    });
  };
  return (
    <ChooseFile
      {...{ id, label, hint, choose, error }}
      accept=".json,application/json"
      onFiles={(files) => {
        files.forEach(read);
      }}
    />
  );
}
