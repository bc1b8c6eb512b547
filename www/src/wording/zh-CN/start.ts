import type { ConfigurationProblem } from '../../configuration/read';
import type { Demo } from '../../record/demo';

export const start = {
  title: '看懂您的信用记录',
  lead: [
    '每条公示到哪天、何时能修复、哪里不对，一看就懂。',
    '每个结论都写明依据哪条规定。',
    '不用注册，只在您的设备上计算。',
  ],
  which: {
    label: '您要看的是哪一种？',
    public: '公共信用记录',
    publicHint: '处罚、名单、欠税欠费、表彰',
    bank: '银行征信报告',
    bankHint: '贷款、信用卡',
  },
  otherDoor: {
    title: '征信报告在人民银行征信中心',
    what: [
      '征信报告记的是贷款、信用卡还得怎么样，由中国人民银行征信中心出具，有专门的法规管。它和公共信用记录是两回事，这里看不了，也改不了。',
      '请从征信中心自己公布的渠道查。查自己的报告有免费的次数，以征信中心公布的为准。',
      '当心仿冒的网站。谁要您共享屏幕、说出验证码，或者说交钱就能“洗白”征信，都不要信。',
    ],
    doors: '别的记录归谁管、找谁',
    stay: '您在这一页填过的内容都还在，随时可以选回“公共信用记录”。',
  },
  own: { title: '打开自己的记录' },
  source: {
    what: '记录由本站的运营单位提供，从本站下载。',
    open: (name: string) => `打开${name}的记录`,
    busy: '正在下载……',
    received: (megabytes: string) => `已经收到 ${megabytes} MB`,
    cancel: '取消下载',
    trouble: {
      failed: '记录没有下载成功，请检查网络后再试。',
      tooLarge: '记录超过 32 MB，打不开。请告诉本站的运营单位。',
      cancelled: '已经取消下载。',
    },
    wrong: {
      title: '本站的记录来源没有配置好',
      what: '这是运营单位要改的，不影响您用别的方式打开。',
      problems: {
        notJson: (key: string) => `portal.json 里的内容不对${key === '' ? '' : `：${key}`}`,
        unknownKey: (key: string) => `portal.json 里不该有：${key}`,
        wrongName: (key: string) => `portal.json 里要写上名称：${key}`,
        wrongAddress: (key: string) => `portal.json 里的地址不在本站：${key}`,
        wrongPhone: (key: string) => `portal.json 里的电话不对：${key}`,
        wrongSite: (key: string) => `portal.json 里的网址要以 https:// 开头：${key}`,
        wrongForms: (key: string) => `portal.json 里写了没有的申请：${key}`,
      } satisfies Record<ConfigurationProblem['what'], (key: string) => string>,
    },
  },
  file: {
    label: '选择记录文件',
    hint: '扩展名是 .json，不超过 32 MB。文件不会上传。',
    choose: '选择文件',
    tooLarge: (size: number) => `这个文件有 ${size} MB，超过了 32 MB。请把记录分成几份再打开。`,
    unreadable: '这个文件读不出来。请重新选择，或者改为粘贴文字。',
  },
  paste: {
    title: '粘贴文字',
    label: '粘贴记录文字',
    hint: '从 { 开始，到 } 结束，整段粘贴进来。',
    open: '看这份记录',
    empty: '还没有粘贴文字。请先粘贴，再点“看这份记录”。',
    name: '粘贴的记录',
  },
  byHand: {
    title: '手里没有文件？',
    what: '照着决定书或者网页，一步一步录入一条。不知道的可以跳过。',
    open: '手工录入一条',
  },
  demos: {
    title: '先看例子',
    what: '三份都是虚构的，人名、单位和号码都是编的。',
    failed: '示例没有下载成功，请检查网络后再试。',
    citizen: {
      name: '示例：一位市民（虚构）',
      story:
        '哈尔滨的一位市民骑车走错车道，当场罚了 20 元，这种处罚本来不该进信用记录。她不愿意公开的志愿者名单上写着完整的身份证号，别的网站还挂着一条已经修复的处罚，租房平台登记了她的血型。',
    },
    'small-firm': {
      name: '示例：一家小企业（虚构）',
      story:
        '克拉玛依的一家修理厂，一条处罚过了公示期还挂在网上，一份决定书被登了两遍，一次异议过了期限也没有人答复。它的全国公共信用评价是 A 级，每条处罚从哪天起可以申请修复，都能看清楚。',
    },
    'serious-list-firm': {
      name: '示例：进了严重失信名单的企业（虚构）',
      story:
        '宿迁的一家劳务公司因为欠薪列入了严重失信名单，决定书却没写怎样移出、不服怎么办，还把老板的妻子也写了进去。供水公司拿这份名单限制它用水，一条已经修复的处罚还在让它扣分，而法院已经批准了它的重整计划。',
    },
  } satisfies { title: string; what: string; failed: string } & Record<Demo, { name: string; story: string }>,
  cannotRead: '这份记录读不出来，要改的地方已经列出来了。',
};
