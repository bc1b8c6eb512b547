import type { Day, EntryKind } from '../engine/answers';

/** An entry, in what the code says of it. */
export interface EntryWords {
  readonly kind: string;
  readonly title: string;
  readonly provider: string | null;
  readonly on: Day | null;
  readonly until: Day | null;
}

const inBrackets = (parts: readonly (string | false)[]) => {
  const there = parts.filter((part) => part !== false);
  return there.length === 0 ? '' : `（${there.join('，')}）`;
};

/**
 * The words in the code itself. They are read by whoever scans it, so they are Chinese whatever the page speaks, and no part
 * of the wording. A text is known by the first of them: none of these may change without another first line.
 */
export const words = {
  title: '企业信用信息自选摘要',
  name: (name: string) => `名称：${name}`,
  number: (number: string) => `统一社会信用代码：${number}`,
  day: (day: Day) => `日期：${day}`,
  source: (name: string | null, on: Day | null) =>
    `记录取自：${[name, on].filter((part) => part !== null).join('，')}`,
  count: (count: number) => `企业记录里可列的公示信息：${count}条`,
  grade: (grade: string, on: Day | null) => `公共信用综合评价：${grade}${inBrackets([on !== null && on])}`,
  entry: ({ kind, title, provider, on, until }: EntryWords) =>
    `${kind}：${title}${inBrackets([
      provider !== null && provider,
      on !== null && on,
      until !== null && `推算可公示到${until}`,
    ])}`,
  kinds: {
    basic: '基本信息',
    licence: '许可',
    penalty: '行政处罚',
    seriousList: '严重失信名单',
    abnormalList: '经营异常名录',
    judgmentDefault: '失信被执行人',
    arrears: '欠缴',
    commitment: '信用承诺',
    keptCommitment: '已履行的承诺',
    honour: '荣誉',
    evaluation: '评价',
    market: '市场信用信息',
    other: '其他信息',
  } satisfies Record<EntryKind | 'keptCommitment', string>,
  declaration: '由企业自己挑选，不是全部，也不是机关的证明。请上公示网站核对。',
  digest: (digest: string) => `SM3：${digest}`,
  fileName: '信用信息自选摘要',
} as const;
