import type { Help, ObstacleKind, Slip, Target, TopicKind } from '../../engine/answers';

/** What helps, what stands in the way, and where something went wrong. */
export const help = {
  help: {
    takeDown: '要求撤下',
    remove: '要求从记录里删掉',
    stop: '要求停掉这项措施',
    protect: '要求保护个人信息',
    update: '要求跟着文书更新',
    hurry: '催办超期的事',
    correct: '要求改正',
    lenient: '请求从宽',
    repair: '申请修复',
    repairLater: '以后申请修复',
    answer: '陈述申辩',
    findOut: '先弄清楚一件事',
  } satisfies Record<Help, string>,

  topic: {
    entry: '一条记录',
    subject: '整份记录',
    measure: '一项措施',
    authorisation: '一份授权书',
  } satisfies Record<TopicKind, string>,

  obstacle: {
    standingRecord: { yes: '有还在期限内的失信记录。', unknown: '可能有还在期限内的失信记录。' },
    seriousList: { yes: '在严重失信名单里，还没有修复。', unknown: '可能在严重失信名单里，还没有修复。' },
    brokenCommitment: { yes: '承诺不实或者没有兑现，还没有修复。', unknown: '承诺有没有兑现，还不清楚。' },
    noGoodRecord: {
      yes: '规定要有好记录，您的记录里没有。',
      unknown: '规定要有好记录，您有没有，还不清楚。',
    },
    notOnList: { yes: '不在公布的名单里。', unknown: '在不在公布的名单里，记录里看不出来。' },
    other: { yes: '还有别的条件没有达到。', unknown: '还有别的条件不清楚达没达到。' },
  } satisfies Record<ObstacleKind, Record<'yes' | 'unknown', string>>,

  target: {
    subject: '您自己',
    spouse: '您的配偶',
    child: '您的子女',
    parent: '您的父母',
    shareholder: '您的股东',
  } satisfies Record<Target, string>,

  slip: {
    fromPublication: '从公示的那天算起，没有从作出认定的那天算起',
    fromEffect: '从文书生效的那天算起，没有从作出认定的那天算起',
    dayLate: '多算了一天',
    heavierClass: '按更重的类别算',
    monthsAsBlocks: '把一个月都当成 30 天或者 31 天',
    wholeYear: '一直算到了年底',
  } satisfies Record<Slip, string>,

  /** Where in an entry a text stands that tells something of a person. */
  textPlace: {
    title: '写在标题里',
    data: '写在收集的内容里',
    history: '写在变动记录里',
  },
};
