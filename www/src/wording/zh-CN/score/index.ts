import { ahead } from './ahead';

const points = (count: number) => `${count} 分`;
/** What a line adds or takes, in words that can be heard as well. */
const change = (count: number) =>
  count === 0 ? points(0) : count < 0 ? `扣 ${-count} 分` : `加 ${count} 分`;
const grade = (name: string, title: string | null) => (title === null ? name : `${name}（${title}）`);

export const score = {
  title: '企业信用自查',
  lead: '照一份公开的模型，看看记录得多少分、为什么是这么多、做什么会变。全在您的设备上算。',
  noRecord: '要看记录，才算得出来。可以打开自己的记录，也可以先打开示例看看。',
  open: '先打开记录',
  asOf: (day: string) => `以下按${day}的记录来算。`,
  dropped: '没有算完。',
  again: '再算一次',
  takesTime: '记录很多，这一部分要算一会儿。算的时候可以随时取消。',
  workOut: '算一算',
  failed: '没有算成。',
  toRecord: '回到记录',
  points,
  change,
  grade,
  clause: '模型的条目：',
  stop: '。',

  person: {
    title: '这里不给个人打分',
    what: '个人的积分只该用来给优惠和便利，不能拿来限制法定权利和基本公共服务。所以不管用什么模型，这里都不算个人的分。',
    by: '写明这一点的规定列在这里；别的地方我们也照这样办。',
  },
  otherSubjects: {
    title: '这个模型不是给您这一类单位用的',
    what: '模型写明了给哪一类单位用，您的记录不在里面，所以不算。请换一个模型。',
  },

  official: {
    title: '官方的评价',
    what: '这是公布的评价，和下面的自查没有关系，谁也不影响谁。',
    grade: '全国公共信用综合评价',
    on: '评价的日子',
    by: '谁评的',
    unknown: '记录里没有写',
    entry: '哪条记录',
    none: '记录里没有全国公共信用综合评价的等级。',
    enter:
      '在“信用中国”等网站查到等级以后，可以录进来：信息的种类选“信用评价”，填上等级和日子。录了，这里才能帮您写异议书。',
    toEnter: '把评价录进来',
    objection: '觉得评得不对',
    object: '对这个评价提异议',
    notHere: '您那里的规定，我们没有读到可以对评价提异议的条文。评价用到的记录有错，可以对那条记录提异议。',
  },

  self: {
    title: '自查',
    mark: '只供自查，没有法律效力',
    what: '不是任何机关的评价，也不预测机关会怎么评。',
    model: '用哪个模型',
    own: '本站运营单位的模型',
    ownFailed: '本站运营单位的模型没有取到。',
    range: (lowest: number, highest: number) => `满分 ${highest} 分，最低 ${lowest} 分。`,
    from: (base: number) => `每家从 ${base} 分起算。`,
    deductionsOnly: (sum: string) => `只算得出扣分：${sum}。`,
    noDeductions: '没有要扣的分。',
    noBase: '这个模型从多少分起算、怎样分等，没有读到，所以没有总分，也没有等级。',
    notInForce: '这个模型在这一天不适用',
    notInForceWhat: '按它的日子，还没有施行或者已经停用。下面照样算出来，只供对照。',
    byVeto: '有的事直接定等级，不管多少分。下面写明了是哪一件。',
  },

  about: {
    title: '这个模型是什么，哪些没有读到',
    publisher: '谁发布的',
    version: '版本',
    versionOf: (version: string) => `版本 ${version}`,
    days: '什么时候用',
    since: (day: string) => `${day}起`,
    between: (from: string, until: string) => `${from}起，到${until}前一天`,
    source: '出处',
    certainty: '数字从哪里来',
    own: '没有写出自哪部规定，就当作发布者自己定的。',
    effect: '有什么用',
    unread: '没有读到的',
    untold: '模型里有、记录里看不出来的',
    untoldItem: (what: string, count: string) => `${what}：${count} 分`,
    self: '模型的每一条和为什么这样定，都写在本项目公开的文件里。',
  },

  sum: {
    title: '分是怎么来的',
    what: '从上往下一条一条加，您可以拿笔核对。每一条都写明是哪条记录、按模型的哪一条。',
    picture: '图从左到右是分数，每一条从上一条停下的地方接着画。同样的内容，下面用文字再写一遍。',
    start: '从这里起算',
    end: '合计',
    endOf: (end: string) => `合计 ${end}`,
    running: (sum: string) => `到这里 ${sum}`,
    subtotal: (of: string, sum: string) => `${of}小计：${sum}`,
    whole: '总分的范围',
    months: (count: number) => `共 ${count} 个月`,
    factor: (percent: string) => `过了一段时间，只按 ${percent}% 算，还回一部分`,
    cap: '超过了最多能得的分，多出的不算',
    floor: '超过了最多能扣的分，多扣的还回',
    untouched: (names: string) => `没有记录涉及的：${names}。`,
    none: '没有一条记录影响分数。',
    more: (count: number) => `还有 ${count} 条`,
    moreBar: (count: number) => `其余 ${count} 条`,
    why: '为什么这样定：',
    vetoes: '直接定等级的事',
    fixes: (name: string) => `不管多少分，等级就是 ${name}。`,
    caps: (name: string) => `不管多少分，等级不高于 ${name}。`,
    subject: '整份记录',
  },

  unclear: {
    title: '可能会算、现在没算的',
    what: '这些事缺了情况，拿不准算不算，所以没有扣，也没有加。',
    missing: (facts: string) => `还缺：${facts}。`,
    fill: '知道了，可以把这一条重新录一遍，写全一些。',
    toEnter: '手工录入一条',
  },

  ...ahead,
};
