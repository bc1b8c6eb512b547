import { useMemo, useRef } from 'preact/hooks';
import type { Row } from '../../engine/answers';
import { columns, listing, look, narrowed, ordered, type Column } from '../../record/listing';
import { wording } from '../../wording';
import { useReturn } from '../../record/return';
import { useSteps } from '../in-steps/use-steps';
import { Pager } from '../pager';
import { Filters } from './filters';
import { TableRow } from './table-row';
import './style.css';

/** How many rows are on a page at most. */
const size = 25;

/** How many of them are built at once. */
const atOnce = 5;

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

/** Many entries: narrowed, ordered, a page at a time. The roles keep it a table where it is drawn as a list. */
export function EntryTable({ rows }: { readonly rows: readonly Row[] }) {
  const range = useRef<HTMLParagraphElement>(null);
  const words = wording.value.table;
  const found = useFound(rows);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(listing.value.page, pages - 1);
  const first = page * size;
  const seen = found.slice(first, first + size);
  const built = useSteps(seen.length, atOnce, [page, listing.value.by, listing.value.descending].join());
  useReturn(built < seen.length);
  const turn = (to: number) => {
    look({ page: to });
    range.current?.focus();
  };
  return (
    <div class="stack">
      <Filters rows={rows} />
      <p ref={range} role="status" tabIndex={-1}>
        {seen.length === 0 ? words.empty : words.range(first + 1, first + seen.length, found.length)}
      </p>
      {seen.length > 0 && (
        <table class="entry-table" role="table">
          <caption class="visually-hidden">{words.title}</caption>
          <Head />
          <tbody>
            {/* A row that shows another entry is changed, not built anew. */}
            {seen.slice(0, built).map((row, place) => (
              <TableRow key={place} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Pager page={page} pages={pages} turn={turn} />
    </div>
  );
}
