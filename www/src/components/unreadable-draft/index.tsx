import { useMemo } from 'preact/hooks';
import type { DraftProblem } from '../../drafts/shape';
import { wording } from '../../wording';
import { bytesOf } from '../../keeping/storage';
import { sizeInWords } from '../../wording/size';
import { DraftCopy } from '../draft-file/copy';
import { Fold } from '../fold';

const most = 20;

/** What is wrong with a file, each with its place. */
export function DraftProblems({ problems }: { readonly problems: readonly DraftProblem[] }) {
  const words = wording.value.matters.unreadable;
  return (
    <>
      <ul class="bullets">
        {problems.slice(0, most).map(({ path, fault }) => (
          <li key={`${path} ${fault}`}>{words.problem(path, words.fault[fault])}</li>
        ))}
      </ul>
      {problems.length > most && <p>{words.more(problems.length - most)}</p>}
    </>
  );
}

interface Props {
  readonly text: string;
  readonly problems: readonly DraftProblem[];
  /** The day that stands in the name of its file. */
  readonly today: string;
}

/** Something on the device that should be a draft and cannot be read. It is never changed, only shown and handed out. */
export function UnreadableDraft({ text, problems, today }: Props) {
  const words = wording.value.matters.unreadable;
  const bytes = useMemo(() => new TextEncoder().encode(text), [text]);
  return (
    <div class="stack">
      <p>{words.what}</p>
      <p class="soft">{words.size(sizeInWords(bytesOf(text)))}</p>
      <Fold title={words.problems}>
        <DraftProblems problems={problems} />
      </Fold>
      <DraftCopy text={text} bytes={bytes} today={today} atOnce={false} />
    </div>
  );
}
