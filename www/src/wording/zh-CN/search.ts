import type { Kind } from '../../guide/search';

export const search = {
  label: '想找什么',
  hint: '用平常的话就行，例如：罚单怎么消掉、黑名单、第33条',
  typed: '查找',
  count: (count: number) => (count === 0 ? '没有找到。换个词试试。' : `找到 ${count} 处。`),
  nearest: (count: number) => `没有全都对上的。下面 ${count} 处比较接近。`,
  more: (count: number) => `再看 ${count} 处`,
  kinds: { topic: '指引', term: '词语', pack: '法律', provision: '条文' } satisfies Record<Kind, string>,
};
