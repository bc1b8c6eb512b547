import type { Group } from '../../guide/topic';
import type { Place } from '../../guide/places';
import type { Route } from '../../router';

export const guide = {
  title: '办事指引',
  lead: '查记录、提异议、申请修复，每件事怎么办、找谁、凭什么。都免费，自己就能办。',
  groups: {
    begin: '先弄清楚',
    see: '看自己的记录',
    fix: '记录有问题',
    lists: '名单、限制和评价',
    good: '好的记录和便利',
  } satisfies Record<Group, string>,
  unknown: '没有找到这一篇，网址可能不全。请从下面选。',
  all: '全部指引',

  places: {
    title: '各地不一样的地方',
    choose: '在哪里办',
    every: '全部地方',
    yours: '您打开了一份记录，已经按它选好了。',
    none: '这件事，那里的条例没有另外的规定，照上面的办。',
    elsewhere: '您那里的地方规定没有收进来。先照上面的办，再问当地的信用主管部门。',
    names: {
      karamay: '新疆克拉玛依市',
      xinjiang: '新疆其他地方',
      suqian: '江苏宿迁市',
      jiangsu: '江苏其他地方',
      zhangye: '甘肃张掖市',
      heilongjiang: '黑龙江省',
      elsewhere: '其他地方',
    } satisfies Record<Place, string>,
  },

  number: (name: string, value: string) => `${name}：${value}。`,

  doors: {
    title: '在这里就能做',
    start: '打开一份记录文件',
    enter: '把记录录进来',
    record: '看您打开的记录',
    apply: '写一份申请',
    matters: '我的事项：写好的信到哪一步了',
    check: '核对号码和日子',
    score: '自查得多少分、为什么',
    firm: '看企业常用的',
    commitments: '看信用承诺',
    code: '做一个企业信用二维码',
    several: '把几份记录放在一起看',
    guide: '看全部指引',
    law: '看法律依据',
    settings: '调整显示',
    privacy: '看隐私说明',
    about: '关于本网页',
  } satisfies Record<Route, string> & { title: string },
  terms: '相关的词',
  next: '接着看',
  sources: '依据的条文，大意是什么',
  own: '以上是我们用自己的话写的大意，不是法律意见。办事以公布的原文和受理单位说的为准。',
};
