import type { Part, Reason } from '../../code/offer';

/** The page of a firm's own code. The words in the code are in src/code. */
export const code = {
  title: '企业信用二维码',
  lead: '把公开的信用信息挑几条，做成一个二维码。客户用手机一扫，就能看到文字。都在您的设备上做，不上传。',
  isNot: {
    title: '这是您自己做的码',
    what: '它不是政府发的识别码，不能代替。有的地方鼓励企业领正式的识别码，要领的话，问当地的信用平台。',
    basis: '提到识别码的条文：',
  },
  none: {
    what: '要做码，请先打开企业自己的记录。核对别人的码，不用打开记录，直接用下面的框。',
    open: '去打开记录',
  },
  person: {
    title: '个人的记录不做码',
    what: '个人的信用信息一般不公开。做成码贴出去，谁都能扫、能存，收不回来。条文里说的识别码，是给企业、个体工商户这些市场主体的。要给别人看，请用授权书，写清楚给谁看、看什么、看到哪天。',
    open: '看看授权书怎么写',
  },
  inMemory: '企业信用二维码里选的内容',

  choose: {
    title: '选放什么',
    what: '只能选记录里写着正在公示、又没有写不公开的。今天还在不在，请先上网站看一眼。放哪几行，由您定。',
    parts: {
      who: '是谁',
      whole: '总的情况',
      good: '许可、荣誉和做到的承诺',
      other: '其他正在公示的',
    } satisfies Record<Part, string>,
    otherHint: '这里可能有对您不利的。我们不替您选。您不放，别人在公示网站上照样能查到。',
    countHint: '看的人会知道能放的一共有几条，就不会以为您列的是全部。',
    more: (count: number) => `再看 ${count} 条`,
    noCount: '没有放条数。您还有正在公示的信息没有列出来，看的人可能以为没有。建议把条数放上。',
    nobody: '名称和统一社会信用代码至少要选一个，不然看的人不知道说的是谁。',
    leftOut: (count: number) => `有 ${count} 条不能放，为什么`,
    reasons: {
      over: (count) => `${count} 条公示已经结束、已经修复或者撤销，不该再传。`,
      mustGo: (count) => `${count} 条按规定不该再公示，该撤下。`,
      notShown: (count) => `${count} 条没有在公示。`,
      notKnown: (count) => `${count} 条不知道有没有在公示，记录里没有写。`,
      closed: (count) => `${count} 条不是公开的，只在机关之间共享，或者要授权才能查。`,
      personal: (count) => `${count} 条可能牵涉个人的信息。`,
    } satisfies Record<Reason, (count: number) => string>,
  },

  text: {
    title: '码里的文字',
    what: '扫出来就是下面这些。最后一行是核对码，由上面的文字算出来。',
    size: (bytes: number, most: number) => `${bytes} 字节，最多 ${most} 字节。`,
    over: (bytes: number) => `太长了，多 ${bytes} 字节`,
    overWhat: '再长，手机就不容易扫出来。可以先去掉：',
    drop: '去掉这几行',
    copy: '复制文字',
  },

  picture: {
    title: '二维码',
    alt: '二维码。扫出来的文字，和上面“码里的文字”一样。',
    size: '图片多大',
    sizes: { screen: '屏幕上看', print: '印在纸上', poster: '印成海报' },
    dots: (name: string, dots: number) => `${name}（${dots}×${dots} 点）`,
    hold: '手机上长按图片，也能保存。',
    png: '保存图片（PNG）',
    svg: '保存矢量图（SVG）',
    otherwise: '没有文件？请长按上面的图片保存，或者截屏。',
    svgOtherwise: '没有文件？请用 PNG 图片，选“印成海报”，一样清楚。',
    print: '打印',
    noPrint: '打印窗口好像没有打开。请保存图片，再拿去打印。',
    caption: '手机扫一扫，看企业自己选的公开信息',
    old: (day: string) => `内容是${day}的。记录变了，请重新做，换掉旧的。`,
  },

  check: {
    title: '核对扫出来的文字',
    what: '把扫出来的全部文字粘贴到这里，不用联网就能核对。',
    label: '扫出来的文字',
    hint: '从“企业信用信息自选摘要”到最后一行核对码，都要。',
    press: '核对',
    empty: '还没有粘贴文字。',
    unchanged: '文字没有改过',
    unchangedWhat: '核对码对得上：做成码以后，这些字一个也没有变。',
    changed: '文字改过，或者没有粘贴全',
    changedWhat: '核对码对不上。请再扫一次，把全部文字复制过来。还是对不上，就不要信。',
    other: '这不是用本网页做的文字',
    otherWhat: '第一行应该是“企业信用信息自选摘要”。别的码，请用做它的地方核对。',
    cut: '文字不全',
    cutWhat: '缺了最后一行核对码。请再扫一次，把全部文字复制过来。',
    compare: '和您打开的这份记录比，按今天算：',
    agrees: '一样',
    differs: '记录里现在没有这一行',
    noRecord: '打开企业的记录，还能比一比：码里的每一行，今天还是不是这样。',
  },

  proves: {
    title: '核对码能说明什么',
    can: '能说明：做成码以后，文字有没有被改。',
    cannot: [
      '不能说明是谁做的。谁都能照着写一段，再算一个对得上的核对码。',
      '不能说明内容是真的、是全的，也不能说明今天还是这样。',
      '要放心，请按名称和代码到“信用中国”或者“国家企业信用信息公示系统”查一遍。',
    ],
    how: '自己也能算：去掉最后一行，行与行之间只留一个换行符，用 UTF-8 编码，算 SM3。',
  },
};
