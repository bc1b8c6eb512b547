import type { ChecklistItem, Letter } from '../letter/letter';

const digest = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';

/** A short letter of a person. Everybody and everything in these letters is invented. */
export const shortLetter: Letter = {
  title: '不公开守信信息申请书',
  receiver: '示例市发展和改革委员会',
  blocks: [
    { kind: 'paragraph', text: '本人是下列信息所写的人，请求不再公开这条信息。' },
    {
      kind: 'facts',
      rows: [
        { label: '信息名称', value: '2025年度优秀志愿者（示例）' },
        { label: '发布单位', value: '示例市志愿服务联合会' },
      ],
    },
    { kind: 'paragraph', text: '请在办理后书面告知本人。' },
  ],
  enclosures: ['身份证复印件'],
  signature: [{ label: '申请人', kind: 'sign' }],
  date: null,
  notes: [],
  digest,
  fileName: '不公开守信信息申请书',
};

/** Every kind of block, of an organisation with an agent. */
export const longLetter: Letter = {
  title: '公共信用信息异议申请书',
  receiver: '示例市发展和改革委员会（信用管理工作机构）',
  blocks: [
    { kind: 'heading', level: 1, text: '一、申请人' },
    {
      kind: 'facts',
      rows: [
        { label: '名称', value: '示例市㛃𠮷恒远国际精密机械设备安装工程技术服务有限责任公司（虚构）' },
        { label: '统一社会信用代码', value: '91650200MA00000000' },
        { label: '经办人', value: '𠮷某某（虚构）' },
        { label: '联系电话', value: '0990-0000000' },
      ],
    },
    { kind: 'heading', level: 1, text: '二、有异议的信息' },
    {
      kind: 'table',
      columns: ['现在写的', '应当写的', '依据'],
      rows: [
        [
          '公示截止日期：2029年6月15日',
          '公示截止日期：2027年6月15日',
          '行政处罚决定书（示例应急罚〔2026〕7号）第2页',
        ],
        ['处罚金额：20000元', '处罚金额：2000元', '缴款收据 No. 0000123，与决定书一致'],
        ['决定书文号：（空白）', '示例应急罚〔2026〕7号', ''],
      ],
    },
    { kind: 'heading', level: 2, text: '（一）为什么到期了' },
    {
      kind: 'arithmetic',
      lines: [
        {
          text: '这条信息是一般失信信息，最长公示1年。',
          law: '《信用修复管理办法》公示期限的规定',
          certainty: 'secondary',
        },
        {
          text: '从作出决定的2026年6月15日起算，最后一天是2027年6月15日。',
          law: '《克拉玛依市社会信用条例》第三十三条',
          certainty: 'official',
        },
      ],
    },
    { kind: 'heading', level: 2, text: '（二）事实和理由' },
    {
      kind: 'paragraph',
      text: '申请人在2026年6月20日缴清了罚款，并在2026年7月1日改正完毕，有验收单为证。\n网页截图的地址是 https://credit.example.invalid/record/20260615-0000000000000000007?from=search&page=12 ，截图上有时间。',
    },
    { kind: 'heading', level: 1, text: '三、请求' },
    {
      kind: 'list',
      items: [
        '更正上表所列的三处内容。',
        '在核查期间给这条信息加上“有异议”的标注。',
        '书面答复申请人，并写明理由。',
      ],
    },
    { kind: 'paragraph', text: '以上内容真实；如有不实，申请人愿意承担相应后果。' },
  ],
  enclosures: [
    '营业执照复印件（加盖公章）',
    '授权委托书及经办人身份证复印件',
    '行政处罚决定书（示例应急罚〔2026〕7号）复印件',
  ],
  signature: [
    {
      label: '申请单位',
      kind: 'seal',
      value: '示例市㛃𠮷恒远国际精密机械设备安装工程技术服务有限责任公司（虚构）',
    },
    { label: '法定代表人', kind: 'sign' },
    { label: '经办人', kind: 'sign', value: '𠮷某某' },
    { label: '受理人', kind: 'blank' },
  ],
  date: '2026年11月21日',
  notes: ['这封信由申请人借助信用明白纸写成，不是政府文件。数字和日子请以公布的原文为准。'],
  digest,
  fileName: '公共信用信息异议申请书',
};

const sentence = '申请人收到告知书后逐项核对了现场记录，认为其中所写的时间、地点和人数与事实不一致，';

/** A statement of 10,000 characters, with characters outside the basic plane. */
export const statement: Letter = {
  ...shortLetter,
  title: '陈述申辩书',
  blocks: [
    { kind: 'heading', level: 1, text: '一、陈述和申辩' },
    { kind: 'paragraph', text: sentence.repeat(300).slice(0, 9_990) + '证人是𠮷某、㛃某。' },
  ],
  signature: [{ label: '当事人', kind: 'fingerprint', value: '王某（虚构）' }],
  date: '2026年11月21日',
  fileName: '陈述申辩书',
};

export const checklist: readonly ChecklistItem[] = [
  { name: '营业执照复印件', why: '证明申请单位是谁', required: true, have: true },
  { name: '授权委托书', why: '经办人不是法定代表人', required: true, have: false },
];
