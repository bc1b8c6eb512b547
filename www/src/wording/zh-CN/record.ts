import type { DisplayStatus } from '../../engine/answers';
import type { Change } from '../../record/changes';
import type { Part } from '../../record/groups';
import type { Standing } from '../../record/tally';

/** The dates of an entry, in words; null where there is none. */
export interface StatusFacts {
  readonly last: string | null;
  readonly remaining: number | null;
  readonly overdue: number | null;
  /** Whether facts are missing that would tell more. */
  readonly wanting: boolean;
}

const days = (count: number | null) => `${count ?? 0} 天`;

/** Where an entry stands, in a sentence. */
const sentence: Record<DisplayStatus, (facts: StatusFacts) => string> = {
  shown: ({ last, remaining }) =>
    remaining === 0
      ? `${last ?? ''}是公示的最后一天，第二天起就不该再显示。`
      : `还要公示 ${days(remaining)}，最后一天是${last ?? ''}。`,
  overdue: ({ last, overdue }) => `${last ?? ''}就该撤下了，到现在已经多公示了 ${days(overdue)}。`,
  ended: ({ last }) => (last === null ? '公示期已经结束。' : `公示期到${last}为止，已经结束。`),
  needsInformation: ({ wanting }) =>
    wanting
      ? '现在还算不出公示到哪一天，因为记录里缺少信息。'
      : '我们还没有收录管这类信息公示多久的规定，所以算不出日子。',
  continuing: () => '行为还没停，所以没有最后一天。停下来以后才能算。',
  longTerm: () => '规定没有给它定最后一天，可以一直显示。它是好记录的话，您不愿意公开，可以要求不显示。',
  revoked: () => '它依据的文书已经撤销或者无效，不该再显示。',
  repaired: () => '已经修复，不该再显示。',
  notToBeShown: () => '按规定，这条信息不该公开显示。',
};

export const record = {
  title: '信用记录',
  nameless: '没有写姓名或者名称',
  source: (name: string) => `来自：${name}`,
  division: '地区代码',
  invalidNumber: '号码有误',

  none: {
    title: '还没有打开记录',
    what: '请先打开一份记录。出于保护隐私，刷新页面后记录不会保留。',
    open: '去打开记录',
  },
  close: '关闭并清除这份记录',

  summary: {
    empty: '这份记录里没有条目。',
    count: (count: number) => `这份记录有 ${count} 条信息`,
    overdue: (count: number) => `${count} 条过了公示期还在公示，可以要求撤下`,
    repairable: (count: number) => `${count} 条到了可以申请修复的时候`,
    nextRepair: (day: string) => `最早从${day}起可以申请修复`,
    needsInformation: (count: number) => `${count} 条还算不出日子`,
    found: (count: number) => `另有 ${count} 处值得您看一看`,
    calm: '目前没有需要您马上处理的事',
    join: (parts: string[]) => `${parts.join('；')}。`,
  },
  counters: {
    title: '按现在的情况挑着看',
    shown: '正在公示',
    repairable: '现在可申请修复',
    ended: '已到期或已修复',
    overdue: '超期还在公示',
    needsInformation: '还算不出日子',
  } satisfies { title: string } & Record<Standing, string>,
  only: (what: string, count: number) => `只看“${what}”：${count} 条。`,
  all: '看全部',

  first: {
    title: '先办这几件事',
    open: '看看先办什么，最要紧的在前',
    none: '现在没有要先办的事。',
    sentences: (all: string[]) => all.join(''),
    about: (help: string) => `${help}：`,
    toFindOut: (topic: string) => `要弄清楚：${topic}。`,
    letter: (name: string) => `可以用的申请：${name}。`,
    since: (day: string) => `从${day}起就不该这样了。`,
    until: (day: string) => `最晚到${day}。`,
    opens: (day: string) => `从${day}起可以申请。`,
    endsByItself: (day: string) => `到${day}公示自己会停。这件事办成了，可以早点撤下。`,
    more: (titles: string[]) => `同时还有：${titles.join('；')}。`,
    rest: (count: number) => `再看 ${count} 件`,
  },

  own: {
    show: '显示',
    hide: '隐藏',
    showOf: (what: string) => `显示${what}`,
    hideOf: (what: string) => `隐藏${what}`,
    name: '名称',
    gone: '记录里没有找到这一项。',
  },

  day: {
    asOf: (day: string) => `以下按${day}计算`,
    isToday: '，也就是今天。',
    isNotToday: '，不是今天。',
    change: '看看别的日子',
    legend: '想看哪一天？',
    hint: (example: string) => `例如 ${example}`,
    year: '年',
    month: '月',
    day: '日',
    show: '按这天计算',
    today: '回到今天',
    impossible: '没有这一天。请核对年、月、日。',
    incomplete: '年、月、日都要填数字。',
    typed: '想看的日子',
    changesOn: (day: string) => `和今天比，到${day}会变的：`,
    noChanges: '和今天比，没有哪一条会变。',
    more: (count: number) => `另外还有 ${count} 条会变`,
    becomes: {
      mustGo: (title) => `这条必须撤下：${title}`,
      repairOpens: (title) => `这条可以申请修复：${title}`,
      repairNotYet: (title) => `这条还不能申请修复：${title}`,
      status: (title, from, to) => `这条从“${from}”变成“${to}”：${title}`,
    } satisfies Record<Change['what'], (title: string, from: string, to: string) => string>,
  },

  problems: {
    title: (count: number) => `文件里有 ${count} 处需要核对`,
    what: '其余读得出来的条目都在下面，照常计算。',
    list: '看看是哪几处',
  },

  entries: '每一条信息',
  part: { weighing: '影响信用的', good: '好记录', plain: '基本信息和许可' } satisfies Record<Part, string>,
  group: (kind: string, count: number) => `${kind}（${count} 条）`,
  finds: (count: number) => `有 ${count} 处要留意`,
  repairOpen: '已经到了可以申请修复的时候。',
  openToSeeWhy: '现在还算不出公示到哪一天。点开看看缺什么。',
  repairFrom: (day: string) => `${day}起可以申请修复。`,
  drawing: {
    title: '一张图看日子',
    what: '每条线从起算日画到公示的最后一天。',
    some: (drawn: number, all: number) =>
      `一共 ${all} 条，只画了 ${drawn} 条：先是超期还在公示的，再是最近有日子要等的。`,
    undated: (count: number) => `另外 ${count} 条没有日子可画。`,
    inWords: '用文字看这张图',
    sign: {
      start: '起算',
      repair: '可以申请修复的第一天',
      last: '公示的最后一天',
      limit: '有关单位办好的最后一天',
      over: '超期',
    },
    line: (title: string, days: string) => `${title}：${days}`,
  },
  beside: {
    title: '这份记录里还有',
    measures: (count: number) => `对您采取的措施：${count} 项`,
    authorisations: (count: number) => `您签过的授权书：${count} 份`,
    benefits: '守信激励、承诺办事、会不会被打分',
    found: (count: number) => `，其中有 ${count} 处要留意`,
    open: '去核对',
    score: '企业信用自查',
  },
  whole: { letters: '和整份记录有关、您能办的', findings: '关于您自己的信息' },
  sentence,
  repairNow: '现在就可以申请修复。',
  repairNowIf: '现在就可以申请修复，前提是该做的都做完了。',
  missing: '还需要知道：',

  facts: {
    title: '记录上写的',
    provider: '提供单位',
    documentNumber: '文书号',
    determinedOn: '认定日期',
    publishedOn: '公示日期',
    statedUntil: '公布的截止日期',
    class: '类别',
    measures: '处罚内容',
    fine: (kind: string, amount: string) => `${kind} ${amount} 元`,
  },
  dates: {
    title: '算出来的日子',
    startsOn: '从哪天起算',
    firstRepairDay: '可以申请修复的第一天',
    lastShownDay: '公示的最后一天',
    none: '没有',
    notYet: '还不能确定',
    moot: '下面的日子只供对照：假如它可以公示，会是这几天。',
  },
  timeline: { today: '今天', thatDay: '这一天' },
  reason: (days: string, pack: string, why: string) => `${days}：依据${pack}。${why}`,
  why: '这些日子是怎么算的？',
  arithmetic: {
    class: '先看类别',
    governing: '再定以哪天为准',
    draft: (topic: string) => `草案：${topic}`,
    by: '依据：',
  },
  readings: {
    title: '各部规定怎么说',
    governs: '以此为准',
    beside: '仅供对照',
    from: '起算日',
    repair: '可修复',
    last: '最后一天',
    noEnd: '没有最后一天',
    none: '没有给出',
    dependsOn: '还要看：',
  },
};
