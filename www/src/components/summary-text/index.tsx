import type { Line } from '../../code/offer';
import { bytesOver, toDrop } from '../../code/shorter';
import { bytesOf } from '../../keeping/storage';
import { limits } from '../../limits';
import { wording } from '../../wording';
import { Button } from '../button';
import { CopyButton } from '../copy-button';
import { Notice } from '../notice';
import './style.css';

interface Props {
  readonly text: string;
  /** The lines that were chosen for it. */
  readonly chosen: readonly Line[];
  readonly drop: (lines: readonly Line[]) => void;
}

/** The text of a code as a scanner shows it, whether it fits, and what could be dropped where it does not. */
export function SummaryText({ text, chosen, drop }: Props) {
  const words = wording.value.code.text;
  const over = bytesOver(text);
  const tooMuch = toDrop(chosen, text);
  return (
    <div class="stack">
      <p class="summary-text" lang="zh-CN">
        {text}
      </p>
      <p role="status" class="small soft no-print">
        {words.size(bytesOf(text), limits.code.largestBytes)}
      </p>
      <div role="status">
        {over > 0 && (
          <Notice tone="warning" title={words.over(over)} level={3}>
            <p>{words.overWhat}</p>
            <ul class="bullets" lang="zh-CN">
              {tooMuch.map((line) => (
                <li key={line.id}>{line.text}</li>
              ))}
            </ul>
            <Button
              kind="secondary"
              onClick={() => {
                drop(tooMuch);
              }}
            >
              {words.drop}
            </Button>
          </Notice>
        )}
      </div>
      <CopyButton label={words.copy} text={text} />
    </div>
  );
}
