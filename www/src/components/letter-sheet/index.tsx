import { useEffect, useRef } from 'preact/hooks';
import { flow, type Line, type Part, type Table } from '../../letter/flow';
import type { Letter } from '../../letter/letter';
import { onPaper } from './on-paper';
import './style.css';
import './print.css';

type Level = 2 | 3 | 4;

/** Old engines forget that they are cells where they are not drawn as such. */
const aCell = { role: 'cell' } as const;
const aLabel = { role: 'rowheader', scope: 'row' } as const;

/** The roles keep it a table where it is drawn as a list. */
function SheetTable({ head, rows }: Table) {
  return (
    <table class={`letter-table ${head === null ? 'letter-facts' : 'letter-compared'}`} role="table">
      {head !== null && (
        <thead>
          <tr role="row">
            {head.map((text, at) => (
              <th key={at} role="columnheader" scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at} role="row">
            {cells.map((text, column) =>
              head === null && column === 0 ? (
                <th key={column} {...aLabel}>
                  {text}
                </th>
              ) : (
                <td key={column} {...aCell} data-column={head?.[column]}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SheetLine({ line: { kind, text, apart }, level }: { readonly line: Line; readonly level: Level }) {
  const name = `letter-${kind}${apart === true ? ' letter-apart' : ''}`;
  const under = { title: 0, heading1: 1, heading2: 2 } as const;
  if (kind !== 'title' && kind !== 'heading1' && kind !== 'heading2') return <p class={name}>{text}</p>;
  const Heading = `h${(level + under[kind]) as 2 | 3 | 4 | 5 | 6}` as const;
  return <Heading class={name}>{text}</Heading>;
}

const drawn = (part: Part, at: number, level: Level) =>
  part.kind === 'table' ? (
    <SheetTable key={at} {...part} />
  ) : (
    <SheetLine key={at} line={part} level={level} />
  );

interface Props {
  readonly letter: Letter;
  /** The level of its title among the headings of the page. */
  readonly level?: Level;
}

/** A letter as it will stand on paper. While it is on the page, printing the page prints letters and nothing else. */
export function LetterSheet({ letter, level = 2 }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => (sheet.current ? onPaper(sheet.current) : undefined), []);
  return (
    <article class="letter" lang="zh-CN" dir="ltr" ref={sheet}>
      {flow(letter).map((part, at) => drawn(part, at, level))}
    </article>
  );
}
