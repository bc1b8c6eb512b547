export const shell = {
  siteName: '信用明白纸',
  skip: '跳到正文',

  navigation: '主要页面',
  menu: '菜单',
  footNavigation: '其他页面',
  pages: {
    start: '开始',
    enter: '录入',
    record: '我的记录',
    apply: '写申请',
    matters: '我的事项',
    check: '核对',
    score: '自查',
    firm: '企业',
    commitments: '承诺',
    code: '信用二维码',
    several: '多份一起看',
    guide: '指引',
    law: '法律依据',
    settings: '大字',
    privacy: '隐私',
    about: '关于',
  },

  notice: ['不是政府网站', '全部免费', '不需要找中介'],
  footer: '记录只留在这个页面里，没有您同意，什么都不会发出去。关掉页面就没有了，除非您自己存到本机。',

  busy: '正在计算……',
  cancel: '不等了，取消',
  readAloud: { start: '朗读这一页', stop: '停止朗读' },
  stopped: { what: '停下了，没有算完。', again: '再算一次' },
  starting: '正在准备……',
  error: '出错了',
  errorSummary: '有地方需要改一改',
  /** Where in the text of a record something is wrong. */
  problemAt: (line: number, column: number) => `第 ${line} 行，第 ${column} 个字`,

  copy: '复制',
  copied: '已经复制。',
  copyByHand: '文字已经全选，请用 Ctrl+C 复制；手机上请长按后选“复制”。',
  startAgain: '重新开始',

  crash: {
    title: '网页出了故障',
    what: '这是我们的问题，不是您操作错了。重试了一次还是不行。',
    typed: '这是您刚才填写的内容，可以先复制下来：',
    nothingTyped: '您没有填写过内容，什么也没有丢。',
  },

  unavailable: {
    title: '这个浏览器打不开计算部分',
    what: '可能是浏览器太旧，也可能是网络断了一下。请刷新页面再试；还不行的话，换一个新一些的浏览器，或者换一台设备。',
    reload: '刷新页面',
    meanwhile: '不用本网页，您也可以这样办：',
  },
};
