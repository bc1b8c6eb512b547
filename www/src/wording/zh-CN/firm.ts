/** What firms need, and the words that lead to it. */
export const firm = {
  title: '企业常用',
  lead: '企业常办的信用事，都从这里进。内容都在这台设备上算。没有您同意，什么都不会发出去。',
  needs: {
    commitments: {
      title: '信用承诺',
      what: '作过哪些承诺，哪天到期，谁要来核查，会公开什么；还能不能再作承诺，怎么写承诺书。',
    },
    score: {
      title: '看懂信用评价',
      what: '国家的公共信用评价怎么看；用公开的规则自己核算一遍，看哪条记录影响多少，什么时候会变。没有法律效力。',
    },
    code: {
      title: '企业信用二维码（自己做的）',
      what: '把您选的公开信息做成二维码，别人一扫就能看到，还能核对有没有被改过。',
    },
    several: {
      title: '一次看几份记录',
      what: '有分公司，或者替几家企业办事：把几份记录放在一起，看哪件事最急。',
    },
  },
  also: '企业也常用',
  others: {
    record: { title: '看记录，申请修复', what: '每条处罚公示到哪天，哪天起能申请修复。' },
    benefits: { title: '看能得到的好处', what: '守信能得到哪些便利，现在被什么挡住了。' },
    measure: { title: '核对对您采取的措施', what: '限制投标、不给补贴，合不合规定。' },
  },
};
