import { EntryTable } from '.';
import { manyRows, row } from '../../gallery/rows';
import type { Stories } from '../../gallery/story';

const thousands = manyRows(5000);

export const stories: Stories = {
  one: () => <EntryTable rows={[row]} />,
  some: () => <EntryTable rows={manyRows(12)} />,
  thousands: () => <EntryTable rows={thousands} />,
  none: () => <EntryTable rows={[]} />,
};
