import type { FieldName } from '../../enter/fields';
import type { Step } from '../../enter/steps';
import { answers } from './enter-answers';

interface Words {
  readonly label: string;
  readonly hint?: string;
}

const skip = '不知道就跳过。';

export const enter = {
  title: '手工录入一条',
  step: (place: number, of: number) => `手工录入：第 ${place} 步，共 ${of} 步`,
  lead: '照着决定书或者网页填。填的内容只在这个页面里，关掉就没有了。',
  next: '继续',
  back: '上一步',
  unknown: '不知道，跳过',
  none: '不知道，跳过',
  dayUnknown: '不知道是哪天',

  steps: {
    whose: '这是谁的记录？',
    what: '记的是什么？',
    days: '几个日子',
    details: '具体内容',
    since: '后来做过什么？',
    review: '核对一遍',
  } satisfies Record<Step, string>,

  fields: {
    target: { label: '加到哪里？' },
    subjectKind: {
      label: '是个人还是单位？',
      hint: '公司、合作社、机关、学校、医院是法人；个人独资、合伙企业一般是非法人组织。',
    },
    name: { label: '姓名或者名称（可以不填）', hint: '填了只是方便您认出这份记录，计算用不着。' },
    place: {
      label: '登记在哪里，或者住在哪里？',
      hint: '各地的规定不一样。有自己规定、我们也收录了的地方列在前面。',
    },
    division: { label: '六位行政区划代码', hint: `身份证号、信用代码里有。${skip}` },
    kind: { label: '是哪一类信息？' },
    title: { label: '网页上叫什么？', hint: `例如“未按规定检查设施”。${skip}` },
    role: { label: '是谁作出的？', hint: '看落款的公章。' },
    providerAt: { label: '作出的单位在同一个地方吗？', hint: '异议、更正要按这个单位所在地的规定办。' },
    providerPlace: { label: '这个单位在哪里？' },
    providerDivision: { label: '单位所在地的六位行政区划代码', hint: skip },
    determinedOn: { label: '作出决定的那天', hint: '看文书上的日期，例如 2026 6 15。公示多久从这天算起。' },
    dayUnknown: { label: '文书找不到了？' },
    publishedOn: { label: '哪天开始公示？', hint: skip },
    statedUntil: { label: '网页上写着公示到哪天？', hint: '没有写就跳过。' },
    shown: { label: '现在网上还看得到吗？' },
    procedure: { label: '是当场处罚的吗？', hint: '当场处罚用的是简易程序，决定书上一般会写“当场”。' },
    measures: { label: '罚了什么？', hint: '有几项就选几项。' },
    fine: { label: '罚款多少元？', hint: `例如 20000 或者 199.50。${skip}` },
    confiscateGains: { label: '没收违法所得多少元？', hint: skip },
    confiscateProperty: { label: '没收的财物值多少元？', hint: skip },
    class: { label: '网页或者文书写了哪一类？', hint: '没有写就跳过，不要自己判断。' },
    domain: { label: '属于哪个领域？', hint: '有些领域的期限更长。' },
    documentNumber: { label: '文书号', hint: `例如“某应急罚〔2026〕7号”。用来看有没有重复登记。${skip}` },
    listingAct: { label: '因为什么列入名单？' },
    able: { label: '当时有能力履行吗？' },
    notice: { label: '列入以前告知过您吗？' },
    noticeStates: { label: '告知书写了哪些？', hint: '写了的都选上。' },
    decision: { label: '您看过列入决定书吗？' },
    decisionStates: { label: '决定书写了哪些？', hint: '写了的都选上。没写的，我们会看看该不该写。' },
    arrears: { label: '欠的是什么？' },
    act: { label: '是因为什么事？' },
    honour: { label: '是哪一种好事？' },
    level: { label: '是哪一级给的？' },
    wish: { label: '您愿意让它公开吗？', hint: '不少地方规定：您不愿意，好记录就不公开。' },
    commitment: { label: '是哪一种承诺？' },
    commitmentStatus: { label: '兑现了吗？' },
    madeOn: { label: '哪天作的承诺？', hint: skip },
    licenceDecidedOn: { label: '凭这项承诺，哪天发的许可？', hint: skip },
    checkedOn: { label: '机关哪天来核查过？', hint: skip },
    dueOn: { label: '要在哪天以前兑现？', hint: skip },
    scheme: { label: '是哪一种评价？', hint: skip },
    grade: { label: '是哪一级？', hint: skip },
    fulfilledOn: {
      label: '该做的，哪天全部做完的？',
      hint: '例如交清罚款、改正好、还清欠款的那天。还没做完，或者不知道，就跳过。',
    },
    harmRemoved: { label: '造成的影响消除了吗？' },
    repair: { label: '申请过信用修复吗？' },
    appliedOn: { label: '哪天申请的？', hint: skip },
    outcome: { label: '结果怎样？' },
    decidedOn: { label: '哪天有的结果？', hint: skip },
    objection: { label: '提过异议吗？' },
    receivedOn: { label: '对方哪天收到的？', hint: '窗口当面交的，就是交的那天。' },
    markedOn: { label: '哪天加上了“有异议”的标注？', hint: '没有标注，或者不知道，就跳过。' },
    answeredOn: { label: '哪天答复的？', hint: '还没有答复就跳过。' },
    document: { label: '那份文书现在怎样？' },
    changedOn: { label: '撤销或者变更，哪天生效的？', hint: skip },
  } satisfies Record<FieldName, Words>,

  ...answers,

  mistake: (question: string, what: string) => `${question.replace(/？$/, '')}：${what}`,
  mistakes: {
    chooseOne: '请选一个。',
    dayMissing: '请填上作出决定的那天，或者选“不知道是哪天”。',
    dayImpossible: '没有这一天。请核对年、月、日。',
    dayIncomplete: '年、月、日都要填数字。',
    amount: '金额只写数字，最多两位小数，例如 20000 或者 199.50。',
    division: '行政区划代码是六位数字。',
  },

  review: {
    what: '看看有没有填错。没填的留空，以后知道了再补。',
    change: '修改',
    changeWhat: (question: string) => `：${question}`,
    notGiven: '没有填',
    open: '打开这份记录',
    add: '加进去，打开记录',
    another: '加进去，再录一条',
    added: '已经加进记录。接着录下一条。',
    name: '手工录入的记录',
    keep: '存下来',
    keepWhat:
      '这段文字就是您的记录。存成文件，或者复制到别处，以后可以在“开始”页再打开。里面有您填的姓名，请放好。',
    text: '记录的文字',
    save: '保存成文件',
    saveNot: '有的手机浏览器保存不了文件，那就复制文字。',
    file: '信用记录.json',
  },
};
