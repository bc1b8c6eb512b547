import { SeveralDays } from '.';
import { subjects, toldOfPerson } from '../../gallery/several';
import type { Stories } from '../../gallery/story';
import type { Subject } from '../../several/days';

const many: readonly Subject[] = subjects.map(({ id, told }) => ({
  id,
  told: {
    ...told,
    days: Array.from({ length: 25 }, (_, place) => ({
      day: `20${27 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-15`,
      kind: 'displayEnds',
      entry: `e${place}`,
      named: { title: `第 ${place + 1} 条虚构的记录`, kind: 'penalty' },
      limit: null,
      provisional: false,
    })),
  },
}));

export const stories: Stories = {
  several: () => <SeveralDays subjects={subjects} today="2026-11-21" />,
  many: () => <SeveralDays subjects={many} today="2026-11-21" />,
  none: () => <SeveralDays subjects={[{ id: 3, told: toldOfPerson }]} today="2026-11-21" />,
};
