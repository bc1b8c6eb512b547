/** The page of one entry. */
export const entry = {
  back: '回到整份记录',
  previous: '上一条',
  next: '下一条',
  place: (nth: number, all: number) => `第 ${nth} 条，共 ${all} 条`,
  neighbours: '前后的条目',
  gone: {
    title: '没有找到这一条',
    what: '打开着的记录里没有这个编号的条目。',
  },

  found: '查出了什么',
  nothingFound: '这一条没有查出问题。',
  nothingSure: '没有查出肯定的问题。下面有几件事还要弄清楚。',
  days: '日子是怎么来的',
  settled: '各部规定算出来的日子一样。',
  differ: '几部规定算出来的日子不一样，并排放在这里，您可以自己对照。',
  recorded: '记录上写的全部内容',
  number: '记录里的编号',
  title: '名称',
  veiled: '里面像是写了您的私人资料，所以先遮住。',
  kind: '种类',
  shown: '是不是在公示',
  shownIs: { yes: '是', no: '不是', unknown: '没有写' },

  take: {
    title: '带走这一条',
    calendar: '记到日历里',
    calendarWhat: '日子记进手机或电脑的日历，每个日子提前一周提醒。文件只在您的设备上生成。',
    noDays: '这一条后面没有要等的日子，不用记。',
    download: '下载日历文件',
    fallback: '点了没反应？看看文字',
    fallbackWhat:
      '有的应用（例如微信）里下载不了。请用手机浏览器打开本网页再下载；也可以把下面的文字复制到记事本，存成 .ics 文件。',
    text: '日历文件的文字',
    fileName: '信用明白纸-日历.ics',
    print: '打印这一条',
    printWhat: '打印出来是一张干净的 A4 纸。',
    printNothing: '打印窗口好像没有打开。请换用手机或电脑的浏览器，或者把这一条的文字复制下来。',
    copy: '复制这一条的文字',
  },
  printed: (day: string) => `信用明白纸按${day}计算。不是政府文件，办事以受理单位的答复为准。`,

  event: {
    summary: {
      repairOpens: (title: string) => `可以申请修复：${title}`,
      displayEnds: (title: string) => `公示的最后一天：${title}`,
      limitEnds: (task: string, title: string) => `最后一天，${task}：${title}`,
      commitmentDue: (title: string) => `兑现承诺的最后一天：${title}`,
    },
    note: (day: string) => `由信用明白纸按${day}的记录算出。办事前请再核对一次。`,
    provisional: '那一年的放假安排还没有公布，日子可能会变。',
    alarm: (summary: string) => `还有一周：${summary}`,
  },
};
