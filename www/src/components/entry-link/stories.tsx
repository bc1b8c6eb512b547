import { EntryLink } from '.';
import { row } from '../../gallery/rows';
import type { Stories } from '../../gallery/story';

export const stories: Stories = {
  titled: () => <EntryLink id="e1" row={row} />,
  untitled: () => <EntryLink id="e1" row={{ ...row, title: null }} />,
  withinText: () => (
    <p>
      <EntryLink id="e1" row={row} within /> 公示到期，不再算
    </p>
  ),
  unknown: () => <EntryLink id="e9" row={undefined} />,
};
