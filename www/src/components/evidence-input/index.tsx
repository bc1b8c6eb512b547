import type { Signal } from '@preact/signals';
import { wording } from '../../wording';
import { Button } from '../button';
import '../file-input/style.css';

interface Props {
  readonly id: string;
  readonly files: Signal<readonly File[]>;
}

const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10);

/** Pictures of what proves something, one at a time: several at once, or the camera, fail in the browsers inside other apps. */
export function EvidenceInput({ id, files }: Props) {
  const words = wording.value.letter.evidence;
  const add = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) files.value = [...files.value, file];
    input.value = '';
  };
  const remove = (at: number) => {
    files.value = files.value.filter((_, other) => other !== at);
    document.getElementById(id)?.focus();
  };
  return (
    <div class="file-input">
      <p id={`${id}-label`} class="label">
        {words.label}
      </p>
      <p id={`${id}-hint`} class="hint">
        {words.hint}
      </p>
      <input
        id={id}
        type="file"
        accept="image/*"
        class="visually-hidden"
        aria-labelledby={`${id}-label ${id}-choose`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          add(event.currentTarget);
        }}
      />
      <label id={`${id}-choose`} for={id} class="button button-secondary">
        {words.choose}
      </label>
      <p role="status">{files.value.length > 0 && words.count(files.value.length)}</p>
      <ol>
        {files.value.map((file, at) => (
          <li key={at}>
            {words.piece(at + 1, megabytes(file.size))}{' '}
            <Button
              kind="plain"
              onClick={() => {
                remove(at);
              }}
            >
              {words.remove(at + 1)}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
