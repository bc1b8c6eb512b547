/** How people say it, and the words in which the guide and the law speak of it. */
const spoken: readonly (readonly [said: string, ...meant: string[]])[] = [
  ['消掉', '修复', '撤下'],
  ['删掉', '修复', '撤下', '删除'],
  ['删除', '修复', '撤下'],
  ['去掉', '修复', '撤下'],
  ['抹掉', '修复', '撤下'],
  ['取消', '修复', '移出'],
  ['消除', '修复'],
  ['洗白', '修复'],
  ['恢复信用', '修复'],
  ['黑名单', '严重失信'],
  ['老赖', '失信被执行人'],
  ['被执行人', '失信被执行人'],
  ['限高', '高消费'],
  ['限制消费', '高消费'],
  ['坐飞机', '高消费'],
  ['坐高铁', '高消费'],
  ['罚单', '处罚'],
  ['罚款', '处罚', '罚'],
  ['被罚', '处罚'],
  ['多久', '期限', '工作日'],
  ['多长时间', '期限', '多久', '工作日'],
  ['几天', '期限', '工作日'],
  ['几年', '期限', '公示多久'],
  ['什么时候', '期限', '多久'],
  ['到期', '期限', '超期'],
  ['过期', '超期', '期限'],
  ['记错', '异议'],
  ['搞错', '异议'],
  ['写错', '异议'],
  ['弄错', '异议'],
  ['不是我', '异议', '号码'],
  ['冤枉', '异议', '申辩'],
  ['申诉', '异议', '申辩', '复议'],
  ['打官司', '起诉'],
  ['上诉', '起诉', '复议'],
  ['举报', '投诉'],
  ['不理', '投诉'],
  ['没人管', '投诉'],
  ['拖着', '投诉'],
  ['贷款', '征信'],
  ['信用卡', '征信'],
  ['逾期', '征信'],
  ['收费', '免费', '不收钱'],
  ['要钱', '免费', '不收钱'],
  ['花钱', '免费', '不收钱'],
  ['骗子', '中介', '骗'],
  ['代办', '中介'],
  ['小孩', '孩子', '未成年'],
  ['儿子', '孩子', '未成年'],
  ['女儿', '孩子', '未成年'],
  ['家长', '监护人'],
  ['法人', '法定代表人', '负责人'],
  ['老板', '法定代表人', '负责人'],
  ['家属', '家里人', '牵连'],
  ['天眼查', '别的信用机构', '查询网站', '停用'],
  ['企查查', '别的信用机构', '查询网站', '停用'],
  ['爱企查', '别的信用机构', '查询网站', '停用'],
  ['税号', '统一社会信用代码'],
  ['营业执照', '统一社会信用代码'],
  ['信用分', '自查', '评价', '积分'],
  ['打分', '自查', '评价'],
  ['评级', '评价'],
  ['工商局', '市场监管'],
  ['工商', '市场监管'],
  ['破产', '重整'],
  ['倒闭', '重整'],
  ['偷看', '谁查过', '授权'],
  ['泄露', '隐私'],
  ['打码', '脱敏', '遮'],
  ['撤案', '撤销'],
  ['好处', '激励'],
  ['delete', 'repair', 'taken down'],
  ['remove', 'repair', 'removal'],
  ['erase', 'repair'],
  ['clear', 'repair'],
  ['blacklist', 'serious'],
  ['how long', 'period', 'shown'],
  ['fine', 'penalty', 'penalties'],
  ['wrong', 'object'],
  ['mistake', 'object'],
  ['appeal', 'review', 'object'],
  ['sue', 'lawsuit'],
  ['loan', 'bank credit'],
  ['cost', 'free'],
  ['fee', 'free'],
  ['scam', 'agents'],
  ['child', 'minor'],
  ['score', 'self-check', 'evaluation'],
  ['points', 'self-check'],
  ['rating', 'evaluation'],
  ['bankruptcy', 'reorganisation'],
];

const meant = new Map<string, readonly string[]>(spoken.map(([said, ...others]) => [said, others]));

/** What stands between the words that matter, when people ask as they speak. */
const fillers =
  /怎么办|怎么样|怎么|怎样|如何|为什么|什么|哪里|哪儿|能不能|可不可以|可以|有没有|是不是|请问|吗|呢|吧|啊|我的|我|您|你|的|了|把|被|要|想|还在|还|才|去|[\s，。？！、；：,.?!;:]+/;

const longestFirst = [...meant.keys()].sort((one, other) => other.length - one.length);
const asSaid = new RegExp(`(${longestFirst.join('|')})`);

/** A word, and what else it may stand for. */
export function alternatives(word: string): readonly string[] {
  return [word, ...(meant.get(word) ?? [])];
}

/** A question as it is spoken, taken apart into the words that matter. */
export function wordsSpoken(question: string): readonly string[] {
  return question
    .split(asSaid)
    .flatMap((part) => (meant.has(part) ? [part] : part.split(fillers)))
    .filter((word) => word.length > 1);
}
