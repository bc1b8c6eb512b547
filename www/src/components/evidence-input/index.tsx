import type { Signal } from '@preact/signals';
import { useStaysBehind } from '../../keeping/carried';
import { wording } from '../../wording';
import { Button } from '../button';
import { ChooseFile } from '../file-input/choose-file';

interface Props {
  readonly id: string;
  readonly files: Signal<readonly File[]>;
}

const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10);

/** Pictures of what proves something, one at a time. */
export function EvidenceInput({ id, files }: Props) {
  const words = wording.value.letter.evidence;
  const { label, hint, choose } = words;
  useStaysBehind(files.value.length === 0 ? null : words.chosen);
  const remove = (at: number) => {
    files.value = files.value.filter((_, other) => other !== at);
    document.getElementById(id)?.focus();
  };
  return (
    <div>
      <ChooseFile
        {...{ id, label, hint, choose }}
        accept="image/*"
        onFiles={(chosen) => {
          files.value = [...files.value, ...chosen];
        }}
      />
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
