import { useSignal } from '@preact/signals';
import { insideApp } from '../../views/in-app';
import { wording } from '../../wording';
import { ChooseFile } from '../file-input/choose-file';
import { readText } from '../file-input/read-text';

interface Props {
  readonly id: string;
  /** Files were chosen; what they hold comes later. */
  readonly onChosen?: () => void;
  readonly onText: (name: string, text: string) => void;
  readonly userAgent?: string;
}

/**
 * Records, several at once. In the browsers inside other apps, where that fails, one at a time. A file that cannot be read
 * says so by its name and hinders no other.
 */
export function FilesInput({
  id,
  onText,
  onChosen = () => undefined,
  userAgent = navigator.userAgent,
}: Props) {
  const refused = useSignal<readonly string[]>([]);
  const words = wording.value.several.files;
  const { choose } = wording.value.start.file;
  const several = !insideApp(userAgent);
  const read = (file: File) => {
    readText(file, {
      onText: (text) => {
        onText(file.name, text);
      },
      onRefused: (why) => {
        refused.value = [...refused.peek(), words.refused(file.name, why)];
      },
    });
  };
  return (
    <div class="stack">
      <ChooseFile
        id={id}
        label={words.label}
        hint={several ? words.hint : words.hintOne}
        choose={several ? words.choose : choose}
        accept=".json,application/json"
        several={several}
        onFiles={(files) => {
          refused.value = [];
          onChosen();
          files.forEach(read);
        }}
      />
      <div role="alert">
        {refused.value.map((why) => (
          <p key={why} class="field-error">
            {why}
          </p>
        ))}
      </div>
    </div>
  );
}
