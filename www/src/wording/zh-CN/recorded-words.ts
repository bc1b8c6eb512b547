import type {
  ActKind,
  Channel,
  DocumentStatus,
  DocumentType,
  Event,
  Exposure,
  PublicityBasis,
} from '../../engine/answers';
import { answers } from './enter-answers';
import { terms } from './terms';
import { vocabulary } from './vocabulary';

const acts = {
  ...answers.acts,
  ...answers.arrears,
  administrativePenalty: '受到行政处罚',
  taxArrears: '欠税款',
  socialInsuranceArrears: '欠社会保险费',
  housingFundArrears: '欠住房公积金',
  feeArrears: '欠行政事业性收费',
  fundArrears: '欠政府性基金',
  publicServiceFeeArrears: '欠水、电、气、暖、通信费',
  propertyFeeArrears: '欠物业费',
  wageArrears: '欠工资',
} satisfies Record<ActKind, string>;

const events = {
  naturalDisaster: '自然灾害',
  accident: '事故灾难',
  publicHealth: '公共卫生事件',
  publicSecurity: '社会安全事件',
  foreignRelated: '涉外的突发情况',
  forceMajeure: '不可抗力',
} satisfies Record<Event, string>;

const channels = { public: '公开', shared: '只在单位之间共享', authorised: '凭授权才能查' } satisfies Record<
  Channel,
  string
>;

const documentTypes = {
  judgment: '法院判决',
  arbitralAward: '仲裁裁决',
  penaltyDecision: '处罚决定书',
  ruling: '裁定',
  enforcementDecision: '强制执行的决定',
  listingDecision: '列入名单的决定',
  other: '其他文书',
} satisfies Record<DocumentType, string>;

const documentStatuses = {
  effective: '有效',
  notYetEffective: '还没有生效',
  revoked: '撤销了',
  changed: '变更了',
  void: '被认定无效',
} satisfies Record<DocumentStatus, string>;

const bases = { law: '法律规定', consent: '本人同意', none: '都没有' } satisfies Record<
  PublicityBasis,
  string
>;
const exposures = { full: '完整显示', masked: '遮住一部分', absent: '没有显示' } satisfies Record<
  Exposure,
  string
>;

/** The words that the facts of an entry can hold, by their paths. */
export const word = {
  kind: vocabulary.entryKind,
  'provider.role': answers.roles,
  channel: channels,
  'document.type': documentTypes,
  'document.status': documentStatuses,
  domain: answers.domains,
  class: vocabulary.class,
  'act.kind': acts,
  'circumstances.events': events,
  'penalty.procedure': { simple: '简易程序（当场）', ordinary: '普通程序' },
  'penalty.measures.kind': vocabulary.measure,
  'listing.act': { ...answers.listingActs, none: '不在规定列出的几种里' },
  'listing.notice.states': terms.noticeElement,
  'listing.decision.states': terms.decisionElement,
  'listing.linked.role': terms.linkedRole,
  'publicity.basis': bases,
  'publicity.personal.name': exposures,
  'publicity.personal.idNumber': exposures,
  'publicity.personal.birthDate': exposures,
  'publicity.personal.address': exposures,
  'publicity.personal.phone': exposures,
  'data.field': terms.dataField,
  'honour.kind': answers.honours,
  'honour.level': answers.levels,
  'commitment.type': answers.commitments,
  'commitment.status': answers.commitmentStatuses,
  'repair.outcome': answers.outcomes,
};
