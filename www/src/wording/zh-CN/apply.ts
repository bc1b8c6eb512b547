import type { CheckOutcome, FieldProblem, SourceKind } from '../../engine/answers';

/** The pages on which a letter is written. What the fields themselves say comes with the forms. */
export const apply = {
  title: '能写的申请和信',
  lead: '按着急的程度排。填好的内容只在这个页面里，不会发到任何地方；写好以后，由您自己打印、签字、交出去。',
  leadHandOver:
    '按着急的程度排。填好的内容只在这个页面里；写好以后，由您自己打印、签字、交出去，或者看过、同意了，再从本站提交。',
  none: '这份记录现在没有要写的申请。',
  noRecord: '要先打开一份记录，才知道能写什么、交给谁。',
  openRecord: '先打开记录',
  ofEntry: (title: string) => `关于：${title}`,
  ofSubject: '关于整份记录',
  urgent: '先办这几件',
  others: '另外还能写',
  later: '以后才能办的',
  many: '这份记录的条目很多，这里只列出最着急的。其余的请打开那一条来看。',
  write: '写这份申请',
  writeNamed: (name: string) => `写：${name}`,
  all: '看能写的全部申请和信',
  openFirst: '打开您的记录以后，可以在这里直接写。',

  caption: (form: string, nth: number, of: number) => `${form} · 第 ${nth} 步，共 ${of} 步`,
  toEntry: '回到这一条',
  toRecord: '回到整份记录',
  toAll: '看别的申请',

  start: {
    can: '现在就可以办。',
    another: (day: string) => `下面按${day}计算，这一天不是今天。要写今天的信，请先在记录页回到今天。`,
    answers: (titles: string[]) => `针对查出的问题：${titles.join('；')}。`,
    receivers: '交给谁',
    receiver: (receiver: string) => `${receiver}。`,
    named: (role: string, name: string) => (name.includes(role) ? name : `${role}：${name}`),
    receiversLaw: '依据哪些规定',
    papers: '要准备的材料',
    outdated: '这些不用交',
    begin: '开始填写',
    steps: (count: number) => `一共 ${count} 步，每一步可以回头改，填过的不会丢。`,
  },

  next: '下一步',
  back: '上一步',
  backToReview: '不改了，回去核对',
  optional: (label: string) => `${label}（可以不填）`,
  choose: '请选择',
  yes: '是',
  no: '否',
  cell: (column: string, text: string) => `${column}：${text}`,
  cellEnd: '；',
  count: (written: number, longest: number) => `已写 ${written} 字，最多 ${longest} 字。`,
  over: (by: number) => `多了 ${by} 字，请删短一些。`,

  rows: {
    row: (nth: number) => `第 ${nth} 项`,
    add: '再加一项',
    remove: '去掉这一项',
    removeNamed: (nth: number) => `去掉第 ${nth} 项`,
    empty: '还没有写。',
  },

  source: {
    record: '这是您的记录里写的，可以改。',
    finding: '这是按查出的问题先写好的，请核对，可以改。',
    law: '这是按规定先填好的，可以改。',
    person: '这是您填的。',
  } satisfies Record<SourceKind, string>,

  problem: {
    missing: (label: string) => `还没有填：${label}`,
    wrongNumber: (label: string) => `号码不对，请对照原件核对：${label}`,
    wrongDay: (label: string) => `没有这一天，或者还没有到这一天：${label}`,
    tooLong: (label: string) => `太长了，请删短一些：${label}`,
    notAnOption: (label: string) => `请重新选：${label}`,
  } satisfies Record<FieldProblem, (label: string) => string>,

  papers: {
    title: '材料齐不齐',
    what: '手里有的打勾。没有的也可以先写信，核对时会提醒您。',
    required: '一定要有',
    optional: '有就带上',
    have: (name: string) => `有：${name}`,
    none: '没有规定要另外附材料。',
  },

  review: {
    title: '核对一遍',
    what: '这里是要写进信里的全部内容。有不对的，点“修改”。',
    notSaid: '没有填',
    change: '修改',
    changeOf: (what: string) => `修改：${what}`,
    checks: '窗口会看的几点',
    checksWhat: '交之前先替窗口看一遍，免得白跑。没做到的也可以写信，但很可能被退回来。',
    outcome: { met: '做到了', open: '还没确认', notMet: '没做到' } satisfies Record<CheckOutcome, string>,
    tally: (met: number, of: number) => `${of} 点里，做到了 ${met} 点。`,
    toField: '去填',
    toFieldOf: (what: string) => `去填：${what}`,
    make: '写成信',
  },

  letter: {
    title: '信写好了',
    caption: (receiver: string) => `交给：${receiver}`,
    what: '下面就是整封信。信是中文的。签字、盖章的地方留了空。',
    open: (count: number) => `还有 ${count} 点没有做到或者没有确认，很可能被退回来。`,
    back: '回去核对',
    commitment: '一起交的承诺书',
    commitmentWhat: '申请修复要附上它，已经按您填的写好，会和申请一起打印。',
  },

  notOpen: {
    title: '这封信现在写不了',
    entry: '这条信息现在用不上这种申请，或者记录里没有这一条。',
    forms: '表格没有下载完整。请检查网络再试。',
    again: '再试一次',
  },
};
