import type { Behind, MeasureGroup, MeasureStep } from '../../../check/measure';
import type { Target } from '../../../engine/answers';
import { findOut } from './find-out';
import { said } from './said';
import { unsure } from './unsure';

/** The check of a measure. */
export const measure = {
  steps: {
    subject: '是谁、在哪里',
    kind: '是哪一种措施？',
    behind: '因为哪一条记录？',
    target: '用在谁身上？',
    lists: '公布过吗？清单里有吗？',
    time: '从什么时候开始？',
  } satisfies Record<MeasureStep, string>,

  word: '输入一个词来找',
  wordHint: '例如：限高、补贴、投标、出境。',
  found: (count: number) => `找到 ${count} 种。都不像的话，清空上面的词，看全部。`,
  notFound:
    '在我们读到的清单里，没有对上这个词。这不等于合法，也不等于违法。请选“都不像”往下走，我们会列出该问对方什么。',
  groups: {
    remind: '提醒、约谈、检查',
    ease: '办事便利',
    market: '投标、项目和资金',
    office: '评优、任职和从业',
    life: '消费、出境和生活',
    other: '别的',
  } satisfies Record<MeasureGroup, string>,
  other: '都不像，或者说不清',
  said,

  behindHint: '采取措施，总要因为某一条记录。通知上一般会写。',
  behindKinds: {
    penalty: '一般的行政处罚',
    other: '别的失信信息，没有上严重失信名单',
    seriousList: '严重失信名单',
    judgmentDefault: '法院的失信被执行人名单',
  } satisfies Record<Behind, string>,
  notInRecord: '不在这份记录里',
  inRecord: '这份记录里的',
  standIn: (kind: string) => `${kind}（核对时填的，只知道种类）`,

  targets: {
    subject: '本人或者本单位',
    spouse: '配偶',
    child: '子女',
    parent: '父母',
    shareholder: '股东',
  } satisfies Record<Target, string>,
  targetUnsure: '说不清，或者是别的人',

  published: '这项措施向社会公布过吗？',
  publishedHint: '指的是写着它的清单，不是写着您名字的通知。',
  publishedAnswers: { yes: '公布过', no: '没有公布过', unknown: unsure },
  national: '国家的惩戒措施基础清单里有它吗？',
  nationalHint: '要针对您这种记录。多数人不清楚，选“不知道”就行。',
  nationalAnswers: { yes: '有', no: '没有', unknown: unsure },

  since: '从哪天开始的？',
  still: '现在还在用吗？',
  stillAnswers: { yes: '还在用', no: '已经停了', unknown: unsure },
  ended: '哪天停的？',
  endedHint: '记不清的话，写大概的那一天。',

  result: {
    title: (measure: string) => `核对结果：${measure}`,
    otherMeasure: '别的措施',
    wrong: (count: number) => `照您说的，有 ${count} 处不合规定。`,
    unsettled: (count: number) => `有 ${count} 处还要问清。`,
    fine: '照您说的，没有发现问题。',
    nothing: '没有找到可以对照的规定。',
    ended: '照您说的日子，这项措施今天不在用，所以没有什么可对照的。',
    noLocal:
      '那里的条例我们还没有收录，全国的规定里我们没有读到措施清单，所以没法逐项对照。下面的问题照样可以问。',
    otherNote: '在我们读到的清单里，它没有对上哪一种，所以说不出它合不合规定。请先问清依据。',
    findings: '逐项对照',
    nationalNote: '国家清单我们没有收录全文，会不会写到它，我们定不了。',
    findOut: '怎样弄清楚',
    behind: '措施依据的那条记录',
    toEntry: (title: string) => `看这条记录：${title}`,
    letters: '这条记录能办什么',
  },
  facts: findOut,

  luxury: {
    title: '高消费指哪些？',
    what: '草案列了九种，看看限制您的是不是其中一种：',
    kinds: [
      '坐飞机、G 字头高铁、别的动车一等座以上、火车软卧',
      '住星级宾馆，去夜总会、高尔夫球场这类地方',
      '买房，建房，高档装修',
      '租高档写字楼、宾馆、公寓来办公',
      '买不是经营必需的车',
      '跟团出境旅游，在评了级的度假区、旅游企业高额消费',
      '让孩子上收费高的私立学校',
      '花大笔保费买保险理财产品',
      '别的高消费，不是生活和工作必需的',
    ],
    source:
      '黑龙江正式的条例没有留下这一项。别的地方限制高消费，指的是哪些，以对方拿出的文书为准。法院对被执行人限制消费是另一回事，要看法院的决定。',
  },

  questions: {
    title: '可以这样问',
    what: '惩戒要和事情有关，轻重要相当。可以拿这些去问采取措施的单位，最好请对方书面回答。',
    opening: (measure: string) => `关于“${measure}”，请答复下面几个问题：`,
    list: [
      '依据的是哪一部规定的哪一条？是清单里的第几项？',
      '因为哪一条记录、哪一份文书？那条记录现在还有效吗？',
      '这项措施和那件事有什么关系？',
      '有没有轻一些的办法？为什么不用？',
      '从哪天开始，到哪天为止？怎样可以提前停掉？',
      '这份清单在哪里公布的，哪天公布的？',
      '不服的话，向谁、怎样提出异议？可以申请行政复议吗？',
    ],
    third: '为什么用在别人身上？依据是哪一条？',
    basis: '当地规定里说到轻重相当的：',
    copy: '复制这些问题',
  },

  add: {
    title: '放进记录里',
    what: '加进去以后，在“我的记录”里也能看到它。只在这个页面里，不会改您的文件。',
    withStandIn: '您说的那条记录不在里面，会一起加上一条只写了种类的。',
    button: '把它加进我的记录',
    done: '它已经在您打开的记录里。',
    see: '去看记录里的措施',
  },
};
