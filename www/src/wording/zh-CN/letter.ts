/** How a letter is taken along. The words of letters themselves are in src/letter. */
export const letter = {
  title: '打印、复制或者保存',
  lead: '这几种方式的内容都一样，选方便的。都在您的设备上完成，不上传。需要签字、盖章的地方留了空，请打印出来再签、再盖。',
  making: {
    busy: '正在生成……',
    busyAt: (at: number, of: number) => `正在生成：第 ${at} 张，共 ${of} 张`,
    stop: '停下，不要了',
    stopped: '已经停下，没有生成。',
  },
  save: {
    saved: '文件已经生成，应该已经存到您的下载文件夹。没有的话，点下面再存一次。',
    inApp: '文件已经生成，点下面保存。您是在别的应用里打开本页的，有的应用点了没有反应。',
    again: (name: string, kilobytes: number) => `保存“${name}”（${kilobytes} KB）`,
  },
  print: {
    title: '打印',
    what: '只打印信，用 A4 纸。也可以在打印窗口里选“另存为 PDF”。',
    press: '打印这封信',
    nothing: '打印窗口好像没有打开。请存成 Word 文件或者图片，再拿去打印；也可以换一个浏览器打开本页。',
  },
  copy: {
    title: '复制文字',
    what: '可以粘贴到邮件里，或者网上申请的输入框里。',
    press: '复制全文',
  },
  word: {
    title: 'Word 文件',
    what: '可以再修改，用 Word 或者 WPS 打开。',
    press: '生成 Word 文件',
    otherwise: '还是没有文件？请用“复制文字”，或者把信存成图片。',
  },
  pictures: {
    title: '图片',
    what: '一页一张。微信、支付宝里不能下载文件时用这个。',
    press: '生成图片',
    how: (pages: number) => `共 ${pages} 张。手机上长按图片，选“保存图片”；电脑上点右键，选“图片另存为”。`,
    page: (page: number, of: number) => `信的第 ${page} 页，共 ${of} 页，文字和本页上的信一样`,
    failed: '这个浏览器画不出图片。请用“复制文字”，或者换一个浏览器打开本页。',
  },
  bundle: {
    title: '全部材料打成一个包',
    what: '包里有 Word 文件、纯文字、数据文件、材料清单和您的证据图片；有承诺书的也在里面。',
    press: '生成压缩包',
    otherwise: '还是没有文件？请把 Word 文件和证据图片分开保存，内容一样。',
    leftOut: (pieces: string[]) => `第 ${pieces.join('、')} 份证据不是能读的图片，没有放进去，请另外附上。`,
  },
  evidence: {
    label: '证据图片（可以不加）',
    hint: '一次选一张。放进包里时会缩到 1.9 MB 以内，并去掉照片里的拍摄地点和时间；原来的照片不变。',
    choose: '选择图片',
    chosen: '选好的证据图片',
    count: (count: number) => `已经选了 ${count} 张。`,
    piece: (at: number, megabytes: number) => `证据 ${at}（${megabytes} MB）`,
    remove: (at: number) => `去掉证据 ${at}`,
  },
  data: {
    title: '给电脑用的数据文件',
    what: '这封信是由哪些内容生成的，都在里面，包括您填的内容。信末的核对码就是由它算出来的：内容改了，核对码就对不上。',
    press: '生成数据文件',
    copy: '复制数据',
    otherwise: '还是没有文件？请用“复制数据”。',
  },
};
