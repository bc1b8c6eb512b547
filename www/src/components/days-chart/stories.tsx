import { DaysChart } from '.';
import { manyRows, row } from '../../gallery/rows';
import type { Stories } from '../../gallery/story';
import type { Row } from '../../engine/answers';
import type { AgendaItem } from '../../engine/answers';

const limit: AgendaItem = {
  day: '2027-01-12',
  kind: 'limitEnds',
  entry: 'e1',
  limit: 'answer',
  provisional: false,
};

const chart = (rows: readonly Row[], agenda: readonly AgendaItem[] = []) => (
  <DaysChart rows={rows} agenda={agenda} asOf="2026-11-21" isToday />
);

const overdue: Row = {
  ...row,
  id: 'e2',
  title: '一个特别长的、说明了很多情况的、在手机上放不进一行的虚构条目的名称',
  status: 'overdue',
  startsOn: '2025-03-31',
  firstRepairDay: '2025-07-01',
  lastShownDay: '2026-03-31',
  remainingDays: null,
  overdueDays: 235,
};

export const stories: Stories = {
  few: () =>
    chart(
      [row, overdue, { ...overdue, id: 'e3', title: '结束了的', status: 'ended', overdueDays: null }],
      [limit],
    ),
  tenYears: () => chart([row, { ...overdue, startsOn: '2016-02-01' }]),
  tooMany: () => chart(manyRows(200)),
};
