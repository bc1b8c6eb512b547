import type { FindingCode } from '../../../engine/answers';
import type { FindingWords } from '../../finding-words';

/** What of a person may be known, collected or handed on. */
export const people = {
  'personal-record-open': {
    topic: '个人信息能不能公开',
    title: '个人信息公开了，却没有法律规定',
    means: '个人的信用信息一般不公开，法律有规定的才公开。这一条没有这样的规定。',
    todo: '您可以提出异议，要求改为不公开。',
    open: '个人的信用信息，法律有规定的才公开。可以问对方：依据的是哪部法律。',
  },
  'personal-data-unmasked': {
    topic: '公开的个人资料有没有遮住',
    title: '公开的个人资料没有遮住',
    means: '公开页面上，这些个人资料不该完整显示。',
    todo: '请公示它的网站马上遮住，也可以提异议。',
    open: '请看看公开的页面：姓名、证件号、住址、电话这些有没有完整显示。',
  },
  'forbidden-data': {
    topic: '有没有收不许收的资料',
    title: '收了不许收的个人资料',
    means: '规定不许收集这些个人资料。',
    todo: '您可以要求删掉。对方是企业或者信用服务机构的，还可以投诉。',
    open: '如果收了不许收的资料，您可以要求删掉。',
  },
  'data-without-consent': {
    topic: '收资料有没有您的书面同意',
    title: '收资料没有按规定征得同意',
    means: '收这些资料要您书面同意，有的地方还要先讲明后果。',
    todo: '您可以要求删掉。对方是企业或者信用服务机构的，还可以投诉。',
    open: '没有您的书面同意，或者没有先讲明后果，这些资料就不该收。',
  },
  'data-shown-too-widely': {
    topic: '房产、纳税这些资料给谁看',
    title: '房产、纳税资料公开给了所有人',
    means: '机关依法收的房产、纳税数额这些资料，只能给您本人和您授权的人看。',
    todo: '您可以提出异议，要求不再公开。',
    open: '请看看公开的页面上，有没有您的房产、纳税数额。',
  },
  'good-record-against-wish': {
    topic: '好记录有没有违背您的意愿公开',
    title: '好记录没有照您的意愿办，还公开着',
    means: '表彰、志愿服务这类好记录，您不愿意公开，就不该公开。',
    todo: '您可以要求不显示；有的地方还可以要求删掉。',
    open: '好记录要不要公开，要看您愿不愿意，也要看凭什么公开。',
  },
  'authorisation-without-purpose': {
    topic: '授权书有没有写用途',
    title: '授权书没有写用途',
    means: '让别人查您的信息，要先说好拿去做什么。',
    todo: '请要求补上用途，或者收回来重写一份。',
    open: '请看看授权书，有没有写明用途。',
  },
  'authorisation-without-end': {
    topic: '授权书有没有写到哪天为止',
    title: '授权书没有写到哪天为止',
    means: '签一次管一辈子的授权，规定是不许的。',
    todo: '请要求写明截止日期，或者收回来重写一份。',
    open: '请看看授权书，有没有写明到哪天为止。',
  },
  'authorisation-unlimited': {
    topic: '授权书有没有把什么都授权出去',
    title: '授权书什么都能查，又没有期限',
    means: '签一次就把什么都永远授权出去，规定是不许的。',
    todo: '请只写用得着的几项，写明截止日期，收回来重写一份。',
    open: '请看看授权书，有没有写明能查哪些信息、到哪天为止。',
  },
  'authorisation-bundled': {
    topic: '有没有用服务逼您授权',
    title: '不给授权就不提供服务',
    means: '提供服务的人，不能拿服务逼您同意别人收集您的信息。',
    todo: '您可以不同意，也可以向信用主管部门反映。',
    open: '要看不给授权是不是就不给您服务。',
  },
  'identifier-invalid': {
    topic: '号码对不对',
    title: '号码通不过校验',
    means: '号码错了，别人的信息就可能记到您名下，您的也可能记到别人名下。',
    todo: '请先对照证件，看是不是抄错了。记录本身错了，可以要求改正。',
    open: '没有号码，没法核对。',
  },
} satisfies Partial<Record<FindingCode, FindingWords>>;
