import { listing, narrowed, ordered } from '../../../record/listing';
import type { Row } from '../../../engine/answers';
import { address } from '../../../router';
import { wording } from '../../../wording';
import { titleOf } from '../../../wording/standing';

interface StepProps {
  readonly name: string;
  readonly row: Row | undefined;
}

function Step({ name, row }: StepProps) {
  if (row === undefined) return null;
  return (
    <li>
      <a href={address('record', row.id)}>
        <span class="small">{name}</span>
        <strong lang={row.title === null ? undefined : 'zh-CN'}>{titleOf(row)}</strong>
      </a>
    </li>
  );
}

/** The entries before and after, in the order in which they were looked at. */
export function Neighbours({ rows, id }: { readonly rows: readonly Row[]; readonly id: string }) {
  const words = wording.value.entry;
  const looked = ordered(narrowed(rows, listing.value), listing.value);
  const list = looked.some((row) => row.id === id) ? looked : rows;
  const place = list.findIndex((row) => row.id === id);
  if (list.length < 2) return null;
  return (
    <nav class="neighbours no-print" aria-label={words.neighbours}>
      <p class="small soft">{words.place(place + 1, list.length)}</p>
      <ul>
        <Step name={words.previous} row={list[place - 1]} />
        <Step name={words.next} row={list[place + 1]} />
      </ul>
    </nav>
  );
}
