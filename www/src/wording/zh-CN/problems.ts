import type { ProblemCode } from '../../engine/answers';
import type { ProblemWords } from '../problem-words';

const quoted = (text: string | null) => (text === null ? '' : `“${text}”`);

const kinds: Readonly<Record<string, string>> = {
  text: '带引号的文字',
  number: '数字',
  flag: 'true 或者 false',
  array: '方括号 [ ] 括起来的列表',
  object: '花括号 { } 括起来的内容',
};
const kind = (name: string | null) => kinds[name ?? ''] ?? name ?? '';

export const problems: Record<ProblemCode, ProblemWords> = {
  'not-json': {
    what: () => '从这里起，文字不符合记录文件的格式',
    todo: '看看是不是少了引号、逗号或括号，或者没有复制完整。',
  },
  'too-large': { what: () => '文件超过 32 MB，读不了', todo: '请把记录分成几份，一份一份打开。' },
  'wrong-schema': {
    what: ({ found, expected }) => `这份文件的格式是${quoted(found)}，这里只认${quoted(expected)}`,
    todo: '请确认打开的是信用记录文件。',
  },
  'missing-key': { what: ({ key }) => `少了${quoted(key)}，这一项必须有`, todo: '请补上。' },
  'unknown-key': { what: ({ key }) => `记录格式里没有${quoted(key)}这一项`, todo: '看看名称是不是写错了。' },
  'repeated-key': { what: ({ key }) => `${quoted(key)}写了两次`, todo: '这里只认第一次写的，请删去多余的。' },
  'wrong-type': {
    what: ({ key, expected }) => `${quoted(key)}应当是${kind(expected)}`,
    todo: '请按格式改写这一项。',
  },
  'unknown-value': {
    what: ({ found, expected }) => `不认识${quoted(found)}，这里能用的词是：${expected ?? ''}`,
    todo: '请换成其中一个。',
  },
  'number-out-of-range': { what: () => '这个数字太大、是负数，或者带了小数', todo: '请写成不带小数的数。' },
  'text-too-long': { what: () => '这一项的文字太长', todo: '请缩短一些。' },
  'day-shape': { what: ({ found }) => `日期${quoted(found)}的写法不对`, todo: '请写成 2026-11-21 这样。' },
  'impossible-day': { what: ({ found }) => `日历上没有${quoted(found)}这一天`, todo: '请对照原件核对日期。' },
  'repeated-id': {
    what: ({ found }) => `编号${quoted(found)}用了两次，后一条没有读入`,
    todo: '请给后一条换一个编号。',
  },
  'unknown-entry': { what: ({ found }) => `记录里没有编号为${quoted(found)}的条目`, todo: '请核对编号。' },
  'id-shape': { what: ({ found }) => `号码${quoted(found)}的位数或字符不对`, todo: '请对照证件核对。' },
  'id-check-character': {
    what: ({ found }) => `号码${quoted(found)}的校验位对不上`,
    todo: '多半是抄错了一位，请对照证件核对。',
  },
  'id-birth-day': { what: ({ found }) => `号码${quoted(found)}里的出生日期不存在`, todo: '请对照证件核对。' },
  'id-category': {
    what: ({ found }) => `信用代码${quoted(found)}开头两位没有这种类别`,
    todo: '请对照营业执照核对。',
  },
  'organisation-code-check': {
    what: ({ found }) => `信用代码${quoted(found)}中间的组织机构代码对不上`,
    todo: '个别老单位确实如此。请对照营业执照，没抄错就不用管。',
  },
  'division-shape': {
    what: ({ found }) => `地区代码${quoted(found)}不对`,
    todo: '请写六位数字的行政区划代码，例如 650200。',
  },
  'forms-unreadable': {
    what: () => '表格的文件没有下载完整，或者版本不对',
    todo: '请检查网络，刷新页面再试。',
  },
  'form-not-open': {
    what: () => '这条信息现在不适用这份表格',
    todo: '请回到这条信息的页面，从那里列出的表格里选。',
  },
  'model-unreadable': {
    what: () => '评分模型的文件有一处不对，用不了',
    todo: '请告诉本站的运营单位。',
  },
  'model-costs-people': {
    what: () => '这个模型会给个人扣分或者降级，这里不用它',
    todo: '个人的信用情况不打分。请换成给单位用的模型。',
  },
  'unknown-model': { what: ({ found }) => `没有名为${quoted(found)}的模型`, todo: '请换一个模型。' },
  'unknown-grade': { what: ({ found }) => `这个模型没有${quoted(found)}这一级`, todo: '请从它的等级里选。' },
  'steps-unreadable': { what: () => '假设的步骤写得不对', todo: '请重新选一遍。' },
};
