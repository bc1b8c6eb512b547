import type {
  Certainty,
  Class,
  DecidedDay,
  DisplayStatus,
  EntryKind,
  IdType,
  Level,
  MeasureKind,
  PackStatus,
  SubjectKind,
  Why,
} from '../../engine/answers';

export const vocabulary = {
  status: {
    revoked: '依据已撤销',
    repaired: '已修复',
    continuing: '行为还没停',
    needsInformation: '还算不出日子',
    notToBeShown: '不应公示',
    longTerm: '没有期限',
    overdue: '超期还在公示',
    ended: '公示期已满',
    shown: '公示期内',
  } satisfies Record<DisplayStatus, string>,

  entryKind: {
    basic: '基本信息',
    licence: '行政许可',
    penalty: '行政处罚',
    seriousList: '严重失信名单',
    abnormalList: '经营异常名录',
    judgmentDefault: '失信被执行人',
    arrears: '欠缴款项',
    commitment: '信用承诺',
    honour: '表彰和守信',
    evaluation: '信用评价',
    market: '市场信用信息',
    other: '其他信息',
  } satisfies Record<EntryKind, string>,

  measure: {
    warning: '警告',
    criticism: '通报批评',
    fine: '罚款',
    confiscateGains: '没收违法所得',
    confiscateProperty: '没收非法财物',
    suspendLicence: '暂扣许可证',
    downgradeQualification: '降低资质等级',
    revokeLicence: '吊销许可证',
    restrictBusiness: '限制经营',
    orderSuspension: '责令停产停业',
    orderClosure: '责令关闭',
    banFromTrade: '限制从业',
    detention: '拘留',
    other: '其他处罚',
  } satisfies Record<MeasureKind, string>,

  class: { minor: '轻微', general: '一般', serious: '严重' } satisfies Record<Class, string>,
  anyClass: '不分类别',

  subjectKind: {
    naturalPerson: '个人',
    legalPerson: '法人',
    unincorporated: '非法人组织',
  } satisfies Record<SubjectKind, string>,

  idType: {
    residentId: '身份证号',
    uscc: '统一社会信用代码',
    passport: '护照号',
    hkMacauPermit: '港澳居民来往内地通行证',
    taiwanPermit: '台湾居民来往大陆通行证',
    residencePermit: '港澳台居民居住证',
    foreignPermanentResident: '外国人永久居留身份证',
    other: '其他证件号',
  } satisfies Record<IdType, string>,

  level: { city: '本市', province: '本省或本自治区', national: '全国' } satisfies Record<Level, string>,

  packStatus: { inForce: '有效', draft: '草案，不是法律', repealed: '已废止' } satisfies Record<
    PackStatus,
    string
  >,

  certainty: { official: '公布的原文', secondary: '可靠的转述', unverified: '尚未核实' } satisfies Record<
    Certainty,
    string
  >,

  mark: (certainty: string) => `（${certainty}）`,
  listed: (words: string[]) => words.join('、'),

  certaintyMeans: {
    official: '数字和日子是从公布的原文里读出来的。',
    secondary: '没能读到全文，数字来自可信的报道。办事前请对照原文。',
    unverified: '是我们的推断或者记忆，没有找到出处。请先向受理单位核实。',
  } satisfies Record<Certainty, string>,

  period: {
    day: (count: number) => `${count} 天`,
    month: (count: number) => `${count} 个月`,
    year: (count: number) => `${count} 年`,
  },

  decidedDay: { lastShownDay: '公示的最后一天', firstRepairDay: '可以申请修复的第一天' } satisfies Record<
    DecidedDay,
    string
  >,

  why: {
    ruleOfItsDay: '作出认定那天，管这件事的就是它。',
    kinderLaterRule: '它是后来的规定，但对您更有利，所以按它算。',
    laterRuleFromItsFirstDay: '它是后来的规定，对您更有利，但只能从它施行那天起发挥作用。',
  } satisfies Record<Why, string>,
};
