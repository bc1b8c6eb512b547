import type { Place } from '../../../check/subject';
import type { SubjectKind } from '../../../engine/answers';
import { authorisation } from './authorisation';
import { measure } from './measure';
import { unsure } from './unsure';

export const check = {
  title: '核对',
  lead: '有单位对您采取了措施、让您签授权书，或者您想知道能得到什么好处，都可以在这里对照规定看一看。',
  parts: {
    measure: {
      title: '核对措施',
      what: '有单位因为信用对您采取了措施，比如不给补贴、限制投标。看看合不合规定，可以问什么。',
    },
    authorisation: { title: '核对授权书', what: '有人让您签字，同意查您的信用信息。看看授权书缺不缺东西。' },
    benefits: { title: '看看能得到什么', what: '守信有哪些好处，您现在能不能用，被什么挡住了。' },
  },
  step: (part: string, nth: number, of: number) => `${part} · 第 ${nth} 步，共 ${of} 步`,
  next: '下一步',
  back: '上一步',
  unsure,
  choose: (question: string) => `还没有选：${question}`,
  answers: '您的回答',
  change: '修改',
  changeOf: (what: string) => `修改：${what}`,
  failed: '没能算出对照结果。请检查一下回答再试。',
  day: {
    hint: '例如 2026 9 1。不知道可以不填。',
    example: '例如 2026 9 1。',
    year: '年',
    month: '月',
    day: '日',
    incomplete: '年、月、日要么都填数字，要么都不填。',
    needed: '请填上年、月、日。',
    impossible: '没有这一天。请核对年、月、日。',
    unknown: '没有填',
  },

  subject: {
    title: '先说说是谁、在哪里',
    why: '各地的规定不一样。打开一份记录以后，就不用再问这一步。',
    kind: '是个人还是单位？',
    kinds: {
      naturalPerson: '个人',
      legalPerson: '公司或者别的法人',
      unincorporated: '非法人组织',
    } satisfies Record<SubjectKind, string>,
    place: '在哪里？',
    placeHint: '个人填住的地方，单位填登记的地方。',
    places: {
      karamay: '克拉玛依',
      xinjiang: '新疆其他地方',
      suqian: '宿迁',
      jiangsu: '江苏其他地方',
      zhangye: '张掖',
      heilongjiang: '黑龙江',
      elsewhere: '其他地方（只有全国的规定）',
    } satisfies Record<Place, string>,
  },

  measure,
  authorisation,

  benefits: {
    none: '要看您的记录，才知道能不能用。',
    open: '先打开记录',
    asOf: (day: string) => `以下按${day}的记录来看。`,
    passes: (day: string) => `公示到${day}为止，过了这天就不再妨碍。`,
    repairFrom: (day: string) => `${day}起可以申请修复，修复办成就不再妨碍。`,
    goesOn: '行为还没停。停下来以后，才算得出到哪天为止。',
    noDay: '到哪天为止，还算不出来。',
    rewards: {
      title: '规定里写了哪些好处？',
      what: '可以给，不是一定给。给不给、怎样给，由办事的单位决定。',
      own: '这里是我们用自己的话写的大意。',
      none: '您那里的规定，我们读到的没有写守信有哪些好处。',
    },
  },
};
