import type { Row } from '../../engine/answers';
import { address } from '../../router';
import { titleOf } from '../../wording/standing';

interface Props {
  readonly id: string;
  readonly row: Row | undefined;
  /** Whether it stands within a line of text; else it is as large as a finger. */
  readonly within?: boolean;
}

/** An entry by its title, which leads to its page; by its id where the record has no such entry. */
export function EntryLink({ id, row, within = false }: Props) {
  return (
    <a
      class={within ? undefined : 'tall-link'}
      href={address('record', id)}
      lang={row === undefined || row.title === null ? undefined : 'zh-CN'}
    >
      {row === undefined ? id : titleOf(row)}
    </a>
  );
}
