import type { Receiver } from '../../engine/answers';
import type { Delay, Refusal } from '../../hand-over/exchange';
import type { PartKind } from '../../hand-over/parcel';

/** Where an office is found: at a counter, on a site, by telephone; null: not in this way, or not known. */
interface Ways {
  readonly counter: string | null;
  readonly site: string | null;
  readonly phone: string | null;
}

const onTheDecision = '决定书或者通知书上写的电话';
const published = '它自己的网站上公布的电话';
const creditSite = '当地“信用中国”网站';

/** Handing a finished letter over. */
export const handOver = {
  title: '在线提交',
  lead: (receiver: string) => `可以从这里直接交给${receiver}。点“提交”以前，什么都不会发出去。`,
  memory: (title: string) => `正在提交或者已经提交的申请：${title}`,

  what: {
    title: '会发出去的全部内容',
    lead: '只发下面这些，一个字也不多。点开可以逐字核对。',
    to: '交给',
    phone: '它的电话',
    site: '它的网站',
    address: '发到哪里',
    kind: {
      letter: '信的全文',
      data: '生成这封信的数据',
      commitment: '承诺书的全文',
      commitmentData: '生成承诺书的数据',
      picture: '图片',
    } satisfies Record<PartKind, string>,
    part: (kind: string, name: string, size: string) => `${kind}（${name}，${size}）`,
    noText: '就是您选的那张图片，已经缩小，并去掉了拍摄地点和时间。',
    total: (parts: number, size: string) => `一共 ${parts} 件，${size}。`,
    reading: '正在处理图片……',
    leftOut: (pieces: string[]) => `第 ${pieces.join('、')} 张不是能读的图片，不会发出去。`,
    signature:
      '信上签字、盖章的地方还是空的。可以打印出来签好、盖好，拍成照片加在这里；收件单位也可能请您再去补签。',
  },

  consent: {
    title: '您同意吗？',
    label: '我看过了，同意把上面这些内容发给收件单位',
    receiver: (name: string, at: string) => `${name}（${at}）`,
    statement: (receiver: string, letter: string, parts: string) =>
      `我同意把“${letter}”和随信的内容（${parts}）发给${receiver}，由它用来办理这份申请。`,
    withdraw: (receiver: string, phone: string | null) =>
      `送到以前，随时可以点“不交了”，已经发的会请对方删掉。送到以后想撤回，请联系${receiver}${phone === null ? '' : `（${phone}）`}，说出回执上的编号。`,
    law: '收到以后怎么保存、保存多久，由收件单位依法负责，可以向它查询、更正，或者要求删除。',
    change: '内容有一点改动，都会重新请您同意。',
    keep: '在这台设备上留一份，直到送到',
    keepHint: (days: number) =>
      `不勾的话，关掉或者刷新页面就没有了，没送到的要重新写。勾上的话，最多留 ${days} 天，送到以后只留回执；“隐私”页里可以随时清除。公用的设备不要勾。`,
    cannotKeep: '加上图片以后太大，这台设备留不下。请在送到以前不要关掉页面。',
    send: '提交',
    missing: '要先在“我看过了，同意”前打勾，才能提交。',
    already: '同样的内容在这里或者浏览器的另一个页面里已经提交过，或者正在提交，没有再发一次。',
  },

  state: {
    elsewhere: '浏览器的另一个页面正在提交这封信，这里等着结果。',
    sending: '正在提交……',
    sendingAt: (done: number, of: number) => `正在提交：已经送到 ${done} 件，共 ${of} 件`,
    stop: '不交了',
    stopping: '正在撤回……',
    waiting: '还没有送到',
    until: (time: string) => `${time}会自己再试。`,
    notByItself: '不会再自己试了。',
    whenOnline: '网络恢复以后会自己接着发。',
    goesOn: '已经送到的不会再发一遍，也不会交两次。',
    again: '现在再试',
    kept: '已经在这台设备上留了一份，关掉页面也不要紧。',
    notKept: '请不要关掉或者刷新页面，不然没送到的就没有了。',
    couldNotKeep: '这台设备没有能留下它。请不要关掉或者刷新页面。',
    why: {
      offline: '现在没有网络。',
      unreachable: '连不上收件系统。',
      slow: '等了很久没有回音。',
      busy: '收件系统现在很忙，请您等一等。',
      failing: '收件系统出了故障。',
      unreadable: '收件系统的回复读不出来，不能算送到。',
    } satisfies Record<Delay, string>,
    undeleted: '不会交上去，可是还没能请对方删掉',
    undeletedWhat:
      '这份申请没有提交，不会再发。已经发过去的那部分，还没能请对方删掉。网络恢复以后，会自己再请它删，也可以现在再试。不等也行：照约定，没有提交的，对方过一天会自己删掉。',
    deleteAgain: '再请它删掉',
    leave: '不等了',
    unsure: '不知道收到了没有',
    unsureWhat: '您说不交了，可是还没问到对方收到了没有。请再问一次；问到以前，不要重新提交。',
    unsureCall: (receiver: string, phone: string | null) =>
      `一直问不到，请打电话问${receiver}${phone === null ? '' : `（${phone}）`}。`,
    askAgain: '再问一次',
    asked: '已经问清楚了，从这里去掉',
    refused: '没有收下',
    refusedWhy: {
      rejected: '收件系统看了以后没有收下。请核对内容，或者改用别的办法交。',
      notAllowed: '收件系统现在不接受从本站提交。这要由本站的运营单位解决，请先改用别的办法交。',
      tooLarge: '内容太大，收不下。请少加几张图片再提交，图片可以另外带去。',
      conflict: '收件系统里，这个编号下已经有别的内容。没有交成，请再提交一次。',
      notThere: '收件系统不在运营单位写的地址上。请告诉本站的运营单位，先改用别的办法交。',
      redirected: '收件系统要转到别的地址去，为了安全没有跟过去。请告诉本站的运营单位，先改用别的办法交。',
      foreignReceipt: '回执不是这份内容的，不能算数。请打电话问收件单位收到了没有，先不要重新提交。',
      receiverChanged:
        '本站的收件单位变了，和您同意时的不一样，所以不再发。要是以前发出去过，请先打电话问原来的单位收到没有，再重新提交。',
    } satisfies Record<Refusal | 'receiverChanged', string>,
    said: (words: string) => `它的原话：“${words}”`,
    anew: '回去再看一遍',
    received: '已经收到',
    receivedOther: '您后来又改过这封信。收到的是改以前的内容。',
    handInChanged: '把改过的再交一次',
    stillReceived: '原来那一份和它的回执还在，不会因为再交而撤回。',
    earlier: '以前交过的，回执在这里',
    remove: '从这里删掉回执',
  },

  receipt: {
    title: '回执',
    letter: '申请',
    receiver: '收件单位',
    number: '编号',
    time: '收到时间',
    phone: '电话',
    digest: '内容核对码',
    keep: '请把回执记下来：复制、打印或者拍照都可以。问进度时要说编号。',
    copy: '复制回执',
    print: '打印回执',
    at: (day: string, time: string) => `${day} ${time}`,
    inChina: (moment: string) => `${moment}（北京时间）`,
    line: (label: string, text: string) => `${label}：${text}`,
  },

  gone: {
    title: '留在这台设备上的申请到期，已经删掉',
    unsent: (title: string, receiver: string, days: number) =>
      `“${title}”交给${receiver}：留了 ${days} 天，没有等到回执。不能当作交过了；要交，请先打电话问收到没有，再重新写。`,
    receipt: (title: string, receiver: string, number: string) =>
      `“${title}”交给${receiver}的回执：编号 ${number}。还用得着，请现在记下来。`,
    seen: '知道了',
  },

  list: {
    title: '提交的申请',
    letter: (title: string, receiver: string) => `“${title}”交给${receiver}`,
  },

  where: {
    title: '拿到哪里交',
    lead: '本站不能直接提交这封信。请打印、签好，用下面的办法交；下面有打印、复制、保存的办法。',
    leadAlso: '也可以不在这里提交，自己打印、签好，用下面的办法交。',
    none: '规定没有写交给谁。请先问作出决定、或者公示这条信息的单位。',
    counter: '窗口',
    site: '网站',
    phone: '电话',
    careful: '网址和电话请从决定书上，或者从这个单位自己的网站上找，不要用别人发来的。',
    misconfigured: '本站的收件系统没有配置好',
    ways: {
      leadAuthority: {
        counter: '当地政务服务大厅里办信用的窗口，或者它的办公地点',
        site: creditSite,
        phone: published,
      },
      institution: {
        counter: '它的办公地点，或者当地政务服务大厅里办信用的窗口',
        site: creditSite,
        phone: published,
      },
      provider: { counter: '它的办事窗口', site: '它自己的网站', phone: onTheDecision },
      aggregator: { counter: '它的办公地点', site: '它自己的网站', phone: published },
      decidingUnit: { counter: '作出认定的那个单位的办事窗口', site: '它自己的网站', phone: onTheDecision },
      industryAuthority: { counter: '它的办事窗口', site: '它自己的网站', phone: published },
      creditChina: { counter: null, site: '“信用中国”网站里对应的办理栏目', phone: published },
      marketSystem: {
        counter: '作出决定的市场监管部门的办事窗口',
        site: '市场监管部门的信用修复系统',
        phone: onTheDecision,
      },
      evaluator: { counter: '它的办公地点', site: '它自己的网站', phone: published },
      collector: {
        counter: '它的办公地点',
        site: '它的网站或者应用里的客服、投诉入口',
        phone: '它公布的客服电话',
      },
      thirdParty: { counter: null, site: '这个网站自己的客服、投诉入口', phone: '它公布的客服电话' },
      asker: { counter: '请您出具的那个经办人', site: null, phone: '请您出具时留的电话' },
    } satisfies Record<Receiver, Ways> as Record<Receiver, Ways>,
  },
};
