import type { Wiped } from '../../keeping/wipe';
import { wording } from '../../wording';
import { Notice } from '../notice';

/** What was cleared, and what only the person can clear. */
export function WipedReport({ memory, kept, files, asked }: Wiped) {
  const words = wording.value.privacy.wipe;
  const cleared = [
    memory > 0 && words.memory(memory),
    kept > 0 && words.kept(kept),
    files > 0 && words.files(files),
  ].filter((line) => line !== false);
  return (
    <Notice tone="information" title={asked ? words.done : words.byItself}>
      {cleared.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="bullets">
          {cleared.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <h3>{words.yourself.title}</h3>
      <ul class="bullets">
        {words.yourself.text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
