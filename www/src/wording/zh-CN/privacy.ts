export const privacy = {
  title: '隐私',
  lead: [
    '您的记录只在这个页面的内存里，计算也在您的设备上进行。没有您同意，什么都不会发出去。',
    '关掉或者刷新页面，记录和填写的文字就没有了，除非您自己把事项存到了本机。',
    '没有账号，不统计，不放 Cookie，也不向别的网站要任何东西。',
  ],

  handOver: (receiver: string) =>
    `只有一种情况会发出去：您写好一封信，看过全部内容，打勾同意，再点“提交”。那时只发给${receiver}，只发您看到的那些。没有送到以前，内容在内存里；您要求留在这台设备上的，下面会列出来。`,

  stored: {
    title: '现在存了什么',
    what: '下面是这一刻的实际情况，不是说明文字。',
    refresh: '再查一遍',
    place: '放在哪里',
    content: '有什么',
    memory: '内存（关掉页面就没有了）',
    local: '这台设备（localStorage）',
    session: '这个窗口（sessionStorage）',
    cookies: 'Cookie',
    copy: '本网站程序的离线副本（Cache Storage）',
    worker: '离线打开的程序（Service Worker）',
    record: '打开的记录',
    carried: '更新以后带过来的内容',
    aside: '另一份记录的申请里填过的内容',
    draft: (name: string) => `您存的事项（${name}）`,
    display: (name: string) => `记住的显示设置（${name}）`,
    nothing: '没有',
    item: (title: string, size: string) => `${title}：${size}`,
    cookieCount: (count: number) => `${count} 个`,
    files: (count: number, size: string) =>
      `${count} 个文件，${size}。只有网站自己的程序和法规，没有您的内容。`,
    registered: '已经装上。没有网络时，由它打开本网站。',
    bytes: (count: number) => `${count} 字节`,
    kilobytes: (count: number) => `${count} KB`,
    megabytes: (count: string) => `${count} MB`,
  },

  wipe: {
    action: '立即清除',
    question: '现在清除吗？',
    what: '打开的记录、填写的文字、存在本机的事项、正在提交的申请和回执、记住的显示设置，都会清除，找不回来。已经提交的不会撤回。',
    offline: '离线副本也删掉',
    offlineHint: '里面没有您的内容。删掉以后，没有网络时打不开本网站。',
    yes: '清除',
    no: '先不清除',
    done: '已经清除',
    byItself: '太久没有人操作，已经自动清除',
    nothing: '本来就没有要清除的内容。',
    memory: (count: number) => `内存里的记录、填写的文字、事项和申请：${count} 项`,
    kept: (count: number) => `设备上存的事项、申请、回执和记住的设置：${count} 项`,
    files: (count: number) => `离线副本：${count} 个文件`,
    yourself: {
      title: '这些要您自己处理',
      text: [
        '下载或者另存过的文件，请到“下载”文件夹删除，再清空回收站。',
        '打印过的，请带走纸张，并看一看打印队列里还有没有。',
        '浏览器的历史记录里留有本网站的网址，网址里没有您的姓名和号码。可以在浏览器的设置里清除。',
        '复制过的文字还在剪贴板里，随便再复制几个字就盖掉了。',
      ],
    },
  },

  publicComputer: {
    title: '公共电脑模式',
    what: [
      '网吧、图书馆、办事大厅的电脑，请打开这个模式。',
      '打开以后，这台电脑上什么都不留，离线副本也不留。关掉页面就清除。',
    ],
    idle: (minutes: number, warning: number) =>
      `${minutes} 分钟没有人操作，就自动清除。提前 ${warning} 分钟会先问您，您可以延长。`,
    browser: '浏览器自己可能还会缓存本网站的程序文件，里面没有您的内容。它也会在历史记录里留下网址。',
    on: '打开公共电脑模式',
    off: '退出公共电脑模式',
    isOn: '公共电脑模式已经打开',
    address: '设置这类电脑的人，可以把下面的网址设成首页，一打开就是这个模式：',
  },

  idle: {
    title: '您还在吗？',
    what: (minutes: number) =>
      `已经 ${minutes} 分钟没有操作了。为了不让别人看到，快要清除记录和填写的文字了。`,
    left: (time: string) => `还剩 ${time}`,
    stay: '我还在，继续用',
    clear: '现在清除',
  },

  offline: {
    title: '没有网络时也能用',
    what: '打开过一次以后，本网站会在这台设备上留一份自己的程序和法规。没有网络时照样能打开、能计算。',
    install: '想放到手机桌面：在浏览器菜单里选“添加到主屏幕”或者“安装”。',
    inApp: {
      title: '您是在别的应用里打开的',
      what: '在应用里打开网页，下载、打印和离线使用常常不行。需要的话，点右上角的菜单，选“在浏览器打开”。',
    },
  },

  update: {
    title: '有新版本',
    what: '点“更新”，网页会重新打开，打开的记录和填写的文字都会带过去。不点也行，下次打开就是新的。',
    done: '已经换成新版本。刚才打开的记录和填写的文字都还在。',
    heldUp: '还换不上：本网站另一个打开的页面正忙。请过一会儿再点，或者先关掉那个页面。',
    action: '更新',
    question: '有些内容带不过去',
    warning: '更新以后，上面这些会没有，要重新选、重新填。打开的记录和其他填写的文字都会带过去。',
    yes: '仍然更新',
    no: '先不更新',
  },

  lawAge: {
    title: '法规可能已经变了',
    what: (day: string) => `这里的法规数据是${day}核对的，已经很久了。请联网更新，或者先问一问受理单位再办。`,
  },

  proof: {
    title: '怎么自己核对',
    text: [
      '按 F12 打开浏览器的“开发者工具”，看“网络”一栏：请求都只到本网站，都是取文件，没有一个带着您的内容。',
      '先打开本网站，再断开网络，照样能看记录。要是得上传，就做不到。',
      '网页带着一份“内容安全策略”，浏览器照着它，不让本网页连到别处去。它写在网页源代码的开头。',
      '源代码是公开的。同一份源代码做出来的文件每次都一模一样，可以拿来和这里的比。',
    ],
  },
};
