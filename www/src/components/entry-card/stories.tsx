import { EntryCard } from '.';
import { manyFindings } from '../../gallery/findings';
import { row } from '../../gallery/rows';
import { entry, explanation } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';
import type { EntryView, Row } from '../../engine/answers';

const explain = () => Promise.resolve(explanation);
const card = (changes: Partial<Row>, told: EntryView | null = entry) => (
  <EntryCard row={{ ...row, ...changes }} asOf="2026-11-21" told={told} explain={explain} level={4} />
);
const past: Partial<Row> = {
  startsOn: '2025-03-31',
  lastShownDay: '2026-03-31',
  remainingDays: null,
  repairable: false,
};

export const stories: Stories = {
  repairable: () => card({}),
  notTold: () => card({}, null),
  repairLater: () => card({ repairable: false, firstRepairDay: '2026-12-01' }),
  overdue: () =>
    card({ ...past, status: 'overdue', overdueDays: 235 }, { ...entry, findings: [...manyFindings] }),
  ended: () => card({ ...past, status: 'ended' }),
  needsInformation: () =>
    card(
      {
        status: 'needsInformation',
        lastShownDay: null,
        remainingDays: null,
        firstRepairDay: null,
        repairable: false,
      },
      null,
    ),
  withoutTitle: () => card({ title: null }),
  longTitle: () =>
    card({
      title:
        '关于克拉玛依市白碱滩区某某机械设备安装维修服务有限责任公司未按照国家有关规定建立健全安全生产责任制并如实记录的行政处罚决定（虚构）',
    }),
};
