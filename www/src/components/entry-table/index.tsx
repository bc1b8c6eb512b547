import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Row } from '../../engine/answers';
import { columns, listing, look, narrowed, ordered, type Column } from '../../record/listing';
import { wording } from '../../wording';
import { useReturn } from '../../record/return';
import { InSteps } from '../in-steps';
import { useSteps } from '../in-steps/use-steps';
import { Pager } from '../pager';
import { Filters } from './filters';
import { TableRow } from './table-row';
import './style.css';

/** How many rows are on a page at most. */
const size = 25;

/** How many of them are built at once. */
const atOnce = 3;

function Head() {
  const { by, descending } = listing.value;
  const words = wording.value.table.column;
  const sort = (column: Column) => {
    look({ by: column, descending: by === column && !descending });
  };
  return (
    <thead>
      <tr role="row">
        {columns.map((column) => {
          const sorted = by !== column ? 'none' : descending ? 'descending' : 'ascending';
          return (
            <th key={column} role="columnheader" scope="col" aria-sort={sorted}>
              <button
                type="button"
                class={`sort sort-${sorted}`}
                onClick={() => {
                  sort(column);
                }}
              >
                {words[column]}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The rows that are looked for, in their order; which page of them is seen makes no difference. */
function useFound(rows: readonly Row[]): readonly Row[] {
  const { standing, kind, status, words, by, descending } = listing.value;
  return useMemo(
    () => ordered(narrowed(rows, listing.peek()), listing.peek()),
    [rows, standing, kind, status, words, by, descending],
  );
}

/** The rows that are looked for, a page at a time. The roles keep it a table where it is drawn as a list. */
function Found({ rows }: { readonly rows: readonly Row[] }) {
  const range = useRef<HTMLParagraphElement>(null);
  const words = wording.value.table;
  const found = useFound(rows);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(listing.value.page, pages - 1);
  const first = page * size;
  const seen = found.slice(first, first + size);
  // What stood there stays until the new rows reach it: the page does not jump under a finger.
  const before = useRef<readonly Row[]>([]);
  const built = useSteps(seen.length, atOnce, [page, listing.value.by, listing.value.descending].join());
  const shown = [...seen.slice(0, built), ...before.current.slice(built, seen.length)];
  useEffect(() => {
    if (built >= seen.length) before.current = seen;
  });
  useReturn(built < seen.length);
  const turn = (to: number) => {
    look({ page: to });
    range.current?.focus();
  };
  return (
    <>
      <p ref={range} role="status" tabIndex={-1}>
        {seen.length === 0 ? words.empty : words.range(first + 1, first + seen.length, found.length)}
      </p>
      {seen.length > 0 && (
        <table class="entry-table" role="table">
          <caption class="visually-hidden">{words.title}</caption>
          <Head />
          <tbody>
            {/* A row that shows another entry is changed, not built anew. */}
            {shown.map((row, place) => (
              <TableRow key={place} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Pager page={page} pages={pages} turn={turn} />
    </>
  );
}

/** Many entries: what they are narrowed by, and a frame later what was found. */
export function EntryTable({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div class="stack">
      <InSteps atOnce={1}>
        <Filters rows={rows} />
        <Found rows={rows} />
      </InSteps>
    </div>
  );
}
