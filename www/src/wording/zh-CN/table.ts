import type { Column } from '../../record/listing';

/** The entries as a table. */
export const table = {
  title: '全部条目的表格',
  asTable: '用表格看',
  asCards: '用卡片看',
  column: {
    title: '名称',
    kind: '种类',
    status: '现在的情况',
    remaining: '还剩几天',
    repair: '可申请修复',
    last: '最后一天',
  } satisfies Record<Column, string>,
  days: (count: number) => `${count} 天`,
  over: (count: number) => `超 ${count} 天`,
  none: '—',
  filter: '挑着看',
  every: '全部',
  search: '在名称、单位、编号里找',
  range: (first: number, last: number, all: number) => `第 ${first} 到 ${last} 条，共 ${all} 条`,
  empty: '没有符合的条目。',
  clear: '去掉这些条件',
  previous: '上一页',
  next: '下一页',
  pages: '翻页',
  page: (nth: number, all: number) => `第 ${nth} 页，共 ${all} 页`,
};
