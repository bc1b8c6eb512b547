import type { Benefit, Level, Matter, Method, Moment, PackStatus, Supervision } from '../../engine/answers';
import type { DisplayRole, Older, Starts } from '../../engine/law';

const moment: Record<Moment, string> = {
  objectionReceived: '收到异议',
  objectionMarked: '加上标注',
  objectionAnswered: '答复异议',
  correctedAfterObjection: '因异议改好信息',
  helpAsked: '请求协助',
  basisChanged: '撤销或变更的文书生效',
  changeNotified: '接到依据已变的通知',
  wordHadCome: '得知依据已变',
  withdrawn: '撤下处罚信息',
  entryUpdated: '更新信息',
  errorDiscovered: '发现错误',
  errorCorrected: '改正错误',
  statementReceived: '收到陈述申辩',
  statementAnswered: '答复陈述申辩',
  repairApplied: '提出修复申请',
  repairForwarded: '申请转给认定单位',
  repairAccepted: '受理修复申请',
  repairDecided: '办完修复申请',
  complaintAccepted: '受理投诉',
  complaintAnswered: '答复投诉',
  licenceDecided: '凭承诺给出许可',
  commitmentChecked: '核查承诺',
  displayEnded: '公示结束',
  takenDown: '撤下信息',
};

const method: Record<Method, string> = {
  lastDay: '按年、月算的期间，数到同一号那天；那个月没有这一号，就到月底。',
  firstDay: '开始那天不算，从第二天数起。',
  nextWorkingDay: '期限最后一天碰上休息日，就推到休息后的头一天。',
  kinderRule: '后来的规定对您更有利时，才用到以前的事上。',
  simpleProcedure: '简易程序最多能罚多重，由它定。',
  benefitOnly: '给个人的信用分，只能用来给好处。',
};

const benefit: Record<Benefit, string> = {
  incentive: '谁可以得到守信激励，由它定。',
  commitment: '谁可以用信用承诺办事，由它定。',
};

const supervision: Record<Supervision, string> = {
  fewer: '公共信用评价好的，检查少一些。',
  usual: '公共信用评价一般的，检查照常。',
  more: '公共信用评价差的，检查多一些。',
};

export const law = {
  title: '法律依据',
  lead: '计算只依据下面这些规定。点开一部，看它定了什么、每个数字从哪一条来、我们读到的是不是原文。',
  inForce: (from: string) => `${from}起施行`,
  until: (until: string) => `，${until}起不再施行`,

  groups: {
    inForce: { title: '有效的规定', what: '市里的排在前面，然后是省和自治区，最后是全国的。' },
    draft: {
      title: '草案，不是法律',
      what: '草案没有施行，不能拿来办事。这里只供对照，不用它定您的任何日子。',
    },
    repealed: { title: '已经废止的规定', what: '现在不再施行，但以前认定的信息，有的还要按它算。' },
  } satisfies Record<PackStatus, { title: string; what: string }>,
  yours: '管您打开的这份记录',

  marks: '每个标记是什么意思？',
  draftMark: '只见于草案',

  content: '用到的条文和数字',
  reach: '管哪里',
  reaches: {
    city: '标题里写的那个市',
    province: '标题里写的那个省或自治区，包括那里的各个市',
    national: '全国',
  } satisfies Record<Level, string>,
  readAs: '读到的是',
  verifiedOn: '最近核对',
  published: '原文在哪里',
  readThere: '请到那里按标题查找，办事以公布的原文为准。',
  provisions: '用到的条文',
  own: '这里是我们用自己的话写的大意，办事请以公布的原文为准。',
  ownOfDraft: '这里是我们用自己的话写的大意。草案不是法律。',
  by: '依据：',
  missing: '条文没有下载成功。请检查网络，再刷新页面。',

  periods: {
    title: '能公示多久，何时可以修复',
    ofClass: (name: string) => `${name}失信`,
    ofAny: '不分类别',
    several: '同一类别有好几条，各管不同的情形，条文的大意是：',
    longest: '最长公示',
    noEnd: '没有最后一天',
    asNational: '没有自己的数字，听全国的规定',
    asCatalogue: '没有自己的数字，由目录逐项写明',
    start: '从哪天算起',
    starts: {
      determined: '作出认定的那天',
      actEnded: '作出认定的那天；行为一直没停的，从停下来那天',
      published: '第一次公示的那天',
      unnamed: '条文没有写，我们从作出认定的那天算',
    } satisfies Record<Starts, string>,
    repair: '何时可修复',
    afterShortest: (period: string) => `至少公示 ${period}，满了以后第二天起`,
    onFulfilment: '该做的都做完的那天起',
    afterWhole: '照字面，整个公示期满了以后',
    notSaid: '没有给出',
    role: '算不算数',
    roles: {
      governs: '算数，日子按它定',
      frame: '只划一个范围，日子由别的规定定',
    } satisfies Record<DisplayRole, string>,
    draft: '不算数，草案不是法律',
    older: '更早的信息',
    olders: {
      untouched: '施行前认定的，它不管',
      beside: '施行前认定的，只列出来对照，不按它定日子',
      fromFirstDay: '施行前认定的，对您更有利才按它算，从它施行那天起',
      governs: '施行前认定的，也按它算',
    } satisfies Record<Older, string>,
    aloneFor: (kinds: string) => `${kinds}：以前没有规定管期限，施行前认定的也只按它算。`,
  },

  limits: {
    title: '有关单位要在几天内办好',
    what: '都从第二天数起。工作日不算休息日。',
    tell: '通知平台依据已变',
    within: (since: string, length: string) => `要在${since}后 ${length}内办好。`,
    noNumber: (since: string) => `要在${since}后办好。条文没有写几天，所以说不出哪天算超期。`,
    moment,
    when: {
      needsHelp: '要请别的单位协助的',
      answerExtended: '答复延长了的',
      repairExtended: '办理延长了的',
    } satisfies Record<Matter, string>,
    otherwise: (when: string, length: string) => `${when}，总共 ${length}。`,
    unread: (when: string) => `${when}，可以多久没有读到，所以给不出日子。`,
    pauses: '检验、鉴定花的时间不算在内。',
    after: '不知道上一步哪天做的，就从上一步最晚的那天接着数。',
  },

  classes: {
    title: '怎么分类别',
    what: '认定单位写了类别的，先看它写的。没有写的，按这里推。',
    given: (classes: string) => `推得出的类别：${classes}。`,
    range: (lightest: string, heaviest: string) => `${lightest}到${heaviest}都有可能`,
    join: (ranges: string[]) => ranges.join('；'),
  },

  letters: { title: '您可以提出什么' },
  others: { title: '还定了什么', method, benefit, supervision },

  inferences: {
    title: '哪些是我们的推断',
    what: '下面这些，条文没有明说。办事前请先问受理单位。',
    unverified: '没有哪一条写明，是我们推出来的：',
  },
  /** What the pack's own files say is inferred, filled in, or not read. */
  notes: {
    KLM: [
      '依据的文书撤销或者无效以后，条例没有单独写怎么申请更新。我们把它当作记错了来办。',
      '好记录不想公开，条例没有写向谁提。我们写给可能公开它的单位。',
      '目录里写明的行为，我们都算在条例列的十类之内。',
    ],
    XJ: [
      '公示期从哪天算起，条例没有写。我们照全国的规定，从认定那天算。',
      '“并非故意、轻微、偶发”要不要同时具备，条例没有说清。只具备一部分的，我们只说还不能确定。',
      '修复向谁申请，条例没有写。',
    ],
    SQ: [
      '条例列的六类只限制本地目录。别的目录里写明的行为，我们不算越界。',
      '提供单位是哪一种不清楚时，我们当作公共信用信息。',
    ],
    JS: ['条例列的六类只限制本地目录。别的目录里写明的行为，我们不算越界。'],
    ZY: [
      '照字面，公示期满了才能申请修复；全国的规定只要满最短期限。两种都列出来，日子不按字面的定。',
      '依据的文书撤销或者无效以后，条例没有单独写怎么申请更新。我们把它当作记错了来办。',
    ],
    HLJ: [
      '条例列的十类只限制补充目录。别的目录里写明的行为，我们不算越界。',
      '好记录不想公示，条例没有写向谁提。我们写给可能公示它的单位。',
    ],
    HLJD: ['提供单位是哪一种不清楚时，我们当作公共的提供单位。'],
    O36: [
      '原文只读到前四条，其余看的是报道，条号没能核对。',
      '一份处罚有几种内容，按最重的一种定类别。',
      '施行前认定的信息，这部规定更有利的才按它算，从它施行那天起。',
    ],
    D527: ['它只分一般和严重两类。现在说的轻微，当时我们按一般算。'],
    CC: ['公示的最后一天碰上休息日，我们不往后推，因为推了只会多公示几天。'],
  },
};
