import { recordedWords } from '../recorded-words';
import { answers } from './enter-answers';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

export const word = recordedWords({
  answers,
  terms,
  vocabulary,
  acts: {
    ...answers.acts,
    administrativePenalty: '受到行政处罚',
    wageArrears: '欠工资',
    publicServiceFeeArrears: '欠水电、燃气、取暖、电话费',
    propertyFeeArrears: '欠物业费',
    taxArrears: '欠税款',
    socialInsuranceArrears: '欠社保费',
    housingFundArrears: '欠公积金',
    fundArrears: '欠政府性基金',
    feeArrears: '欠行政事业性收费',
  },
  channels: { public: '公开', shared: '只在单位之间共享', authorised: '凭授权才能查' },
  documentTypes: {
    judgment: '法院判决',
    arbitralAward: '仲裁裁决',
    penaltyDecision: '处罚决定书',
    ruling: '裁定',
    enforcementDecision: '强制执行的决定',
    listingDecision: '列入名单的决定',
    other: '其他文书',
  },
  documentStatuses: {
    effective: '有效',
    notYetEffective: '还没有生效',
    revoked: '撤销了',
    changed: '变更了',
    void: '被认定无效',
  },
  events: {
    naturalDisaster: '自然灾害',
    accident: '事故灾难',
    publicHealth: '公共卫生事件',
    publicSecurity: '社会安全事件',
    foreignRelated: '涉外的突发情况',
    forceMajeure: '不可抗力',
  },
  procedures: { simple: '简易程序（当场）', ordinary: '普通程序' },
  bases: { law: '法律规定', consent: '本人同意', none: '都没有' },
  exposures: { full: '完整显示', masked: '遮住一部分', absent: '没有显示' },
  noGround: '不在规定列出的几种里',
});
