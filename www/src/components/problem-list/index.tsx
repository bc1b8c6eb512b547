import type { Problem } from '../../engine/answers';
import { wording } from '../../wording';
import './style.css';

/** The last key of a path: `entries[0].publicity.shown` ends in `shown`. */
const lastKey = (path: string) => path.split('.').pop() ?? path;

/** What is wrong with the text of a record, where, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { problems: words, problemAt } = wording.value;
  return (
    <ol class="problems">
      {problems.map(({ code, line, column, path, found, expected }) => (
        <li key={`${line}:${column}:${code}`}>
          <p class="problem-what">{words[code].what({ key: lastKey(path), found, expected })}</p>
          <p>{words[code].todo}</p>
          <p class="small soft">
            {problemAt(line, column)}
            {path !== '' && (
              <>
                {' '}
                <code>{path}</code>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
