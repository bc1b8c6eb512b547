import { wording } from '../../wording';
import './style.css';

/** The largest record that is read at all, in bytes. */
export const largestFile = 32 * 1024 * 1024;

interface Props {
  readonly id: string;
  readonly error?: string | undefined;
  readonly onText: (name: string, text: string) => void;
  readonly onRefused: (why: string) => void;
}

/** One file at a time, read in the page. Several at once, or the camera, fail in the browsers inside other apps. */
export function FileInput({ id, error, onText, onRefused }: Props) {
  const words = wording.value.start.file;

  function read(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > largestFile) {
      onRefused(words.tooLarge(Math.ceil(file.size / 1024 / 1024)));
    } else {
      const reader = new FileReader();
      reader.onload = () => {
        if (typeof reader.result === 'string') onText(file.name, reader.result);
      };
      reader.onerror = () => {
        onRefused(words.unreadable);
      };
      reader.readAsText(file);
    }
    input.value = ''; // or choosing the same file again would go unnoticed
  }

  return (
    <div class="file-input">
      <p id={`${id}-label`} class="label">
        {words.label}
      </p>
      <p id={`${id}-hint`} class="hint">
        {words.hint}
      </p>
      {error !== undefined && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        aria-labelledby={`${id}-label ${id}-choose`}
        aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`}
        onChange={(event) => {
          read(event.currentTarget);
        }}
      />
      <label id={`${id}-choose`} for={id} class="button button-secondary">
        {words.choose}
      </label>
    </div>
  );
}
