import { Agenda } from '.';
import type { AgendaItem } from '../../engine/answers';
import type { Stories } from '../../gallery/story';

const ahead = (day: string, kind: AgendaItem['kind']): AgendaItem => ({
  day,
  kind,
  entry: 'e1',
  limit: null,
  provisional: false,
});

const agenda: readonly AgendaItem[] = [
  { ...ahead('2026-11-23', 'limitEnds'), limit: 'answer' },
  ahead('2026-12-11', 'repairOpens'),
  { ...ahead('2027-01-05', 'limitEnds'), limit: 'complaint', provisional: true },
  ahead('2027-03-01', 'commitmentDue'),
  ahead('2027-06-15', 'displayEnds'),
  ahead('2028-06-15', 'displayEnds'),
];
const titleOf = () => '未按规定维护消防设施';

export const stories: Stories = {
  few: () => <Agenda agenda={agenda.slice(0, 3)} titleOf={titleOf} />,
  many: () => <Agenda agenda={agenda} titleOf={titleOf} />,
};
