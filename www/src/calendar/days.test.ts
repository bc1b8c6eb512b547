import { expect, test } from 'vitest';
import type { AgendaItem } from '../engine/answers';
import { entry } from '../gallery/samples';
import { calendarDays } from './days';

const item: AgendaItem = {
  day: '2027-06-15',
  kind: 'displayEnds',
  entry: 'e1',
  limit: null,
  provisional: false,
};
const limit: AgendaItem = {
  ...item,
  day: '2027-01-05',
  kind: 'limitEnds',
  limit: 'answer',
  provisional: true,
};

test('each day ahead says what it is and of which entry', () => {
  const days = calendarDays(entry, [item, limit], '2026-11-21');
  expect(days.map(({ day, summary }) => [day, summary])).toEqual([
    ['2027-06-15', '公示的最后一天：未按规定检查作业现场的安全设施'],
    ['2027-01-05', '最后一天，答复异议：未按规定检查作业现场的安全设施'],
  ]);
  expect(days[0]?.description).toBe('由信用明白纸按2026年11月21日的记录算出。办事前请再核对一次。');
  expect(days[1]?.description).toContain('放假安排还没有公布');
  expect(days[0]?.alarm).toBe('还有一周：公示的最后一天：未按规定检查作业现场的安全设施');
});

test('the name of a day stays while the day moves, and differs from that of any other', () => {
  const uid = (of: typeof entry, ...items: AgendaItem[]) =>
    calendarDays(of, items, '2026-11-21').map((day) => day.uid);
  const [first] = uid(entry, item);
  expect(uid(entry, { ...item, day: '2027-07-01' })).toEqual([first]);
  const other = { ...entry, recorded: { ...entry.recorded, documentNumber: '示例应急罚〔2026〕8号' } };
  expect(uid(other, item)).not.toContain(first);
  expect(new Set(uid(entry, item, limit, limit)).size).toBe(3);
});

test('an entry without a title goes by its kind', () => {
  const nameless = { ...entry, recorded: { ...entry.recorded, title: null } };
  expect(calendarDays(nameless, [item], '2026-11-21')[0]?.summary).toBe('公示的最后一天：行政处罚');
});
