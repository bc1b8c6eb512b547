import { wording } from '../../wording';
import { CopyButton } from '../copy-button';
import { SaveLink } from '../save-link';

interface Props {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly today: string;
  readonly atOnce?: boolean;
}

/** A text as a file, and as words to copy where no file arrives. */
export function DraftCopy({ text, bytes, today, atOnce = true }: Props) {
  const words = wording.value.matters.take;
  const file = { name: words.fileName(today), type: 'application/json', otherwise: words.otherwise };
  return (
    <div class="stack">
      <SaveLink {...file} bytes={bytes} atOnce={atOnce} />
      <CopyButton label={words.copy} text={text} />
    </div>
  );
}
