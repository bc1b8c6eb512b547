import type { AgendaKind, Benefit, ScoreStatus, Supervision } from '../../engine/answers';

/** What was found, and what is told of the parts of a record beside its entries. */
export const outcomes = {
  finding: {
    details: (list: string) => `具体是：${list}。`,
    within: (what: string, where: string) => `${what}（${where}）`,
    hinges: (facts: string) => `要看：${facts}。`,
    lawOpen: (facts: string) => `现在定不下来：${facts}。`,
    open: (count: number) => `还有 ${count} 件事不能确定`,
    inOrder: (count: number) => `对照了 ${count} 项，没有发现问题`,
    inOrderMeans: '这些都按现在记录里写的对照过了。记录变了，结果也可能变。',
  },

  draft: '下面是草案里的说法。草案没有施行，不能拿来作依据，只供对照。',

  agenda: {
    title: '接下来的日子',
    kind: {
      repairOpens: '起可以申请修复。',
      displayEnds: '是公示的最后一天。',
      limitEnds: '是有关单位办好的最后一天。',
      commitmentDue: '是兑现承诺的最后一天。',
    } satisfies Record<AgendaKind, string>,
    limit: (task: string) => `是这件事的最后一天：${task}。`,
    provisional: '那一年的放假安排还没有公布，日子可能会变。',
    later: (count: number) => `再看后面 ${count} 个日子`,
  },
  limit: {
    title: '谁要在哪天前办什么',
    what: '只按记录里写的日子来看。办了而记录没有写的，以实际为准。',
    task: (actor: string, task: string) => `${actor}：${task}`,
    of: { objection: (nth: number) => `第 ${nth} 次异议`, complaint: (nth: number) => `第 ${nth} 次投诉` },
    due: (day: string) => `最后一天是${day}。`,
    latest: (day: string) => `最晚是${day}。起算的那天还不知道，实际可能更早到期。`,
    counted: (start: string, length: string) => `${start}的第二天起算，${length}。`,
    noNumber: '规定没有写几天，所以说不出哪天算超期。',
    numberNotRead: '时间延长了，延长多久我们没有读到，所以定不下日子。',
    notYet: '最后一天现在还定不下来。',
    startUnknown: (facts: string) => `还不知道从哪天起算，要看：${facts}。`,
    done: (day: string) => `${day}办了。`,
    provisional: '这一天是暂定的：那一年的放假安排还没有公布。',
    mayMove: (facts: string) => `这一天还可能往后推，要看：${facts}。`,
    standing: {
      missed: '过期没办',
      late: '办晚了',
      inTime: '按期办了',
      waiting: '还没到期',
      unsure: '可能过期',
    },
  },

  letters: {
    title: '您能办什么',
    what: '这里只列出能办哪些、交给谁、凭哪一条。信在这里写好，由您打印、签字，交到受理的单位或者网站。',
    now: '现在可以办',
    laterFold: (count: number) => `以后才能办的（${count} 件）`,
    from: (day: string) => `从${day}起可以办。`,
    fromUnknown: '还不知道从哪天起可以办。',
    lacking: (needs: string) => `还差：${needs}。`,
    check: (needs: string) => `办之前要先确认：${needs}。`,
    need: (need: string, facts: string) => `${need}（${facts}）`,
    answers: (titles: string[]) => `针对：${titles.join('；')}。`,
    to: (receivers: string) => `交给：${receivers}。`,
    noReceiver: '规定没有写交给谁。',
    noBasis: '我们没有读到写明它的规定，能不能办，请先问公示它的单位。',
    grounds: (grounds: string) => `可以写的理由：${grounds}。`,
    more: (name: string) => `${name}的依据`,
    others: '这些条文也写到它，没有写交给谁：',
  },

  lawUsed: {
    title: '对照了哪些规定',
    placeOfSubject:
      '记录没有写提供信息的单位在哪里，这里用您所在的地方来选规定。它其实在别处的话，结果可能不同。',
    byDivision: (code: string) => `按地区代码 ${code} 选出了下面这些规定：`,
    national: '记录没有写地区代码，所以只对照全国的规定：',
    none: '没有找到管它的规定。',
  },

  whole: {
    title: '从整份记录看',
    benefit: {
      incentive: {
        title: '能不能得到守信激励',
        yes: '符合条件。激励是可以给，不是一定给。',
        no: '现在还不符合条件。',
        unknown: '还不能确定。',
      },
      commitment: {
        title: '能不能用信用承诺办事',
        yes: '符合条件，可以试试：办许可、证明时先作承诺，少交或者晚交材料。具体哪些事能办，以受理单位公布的为准。',
        no: '现在还不符合条件。',
        unknown: '还不能确定。',
      },
    } satisfies Record<Benefit, Record<'title' | 'yes' | 'no' | 'unknown', string>>,
    supervisionTitle: '检查会多还是会少',
    supervision: {
      fewer: '评价好、风险低的，检查可能少一些。',
      usual: '检查一般照常。',
      more: '失信、风险高的，检查可能多一些，也更严。',
    } satisfies Record<Supervision, string>,
    scoreTitle: '打不打分',
    scoreBasis: '写明这一点的规定列在这里；别的地方我们也照这样办。',
    score: {
      allowed: '单位可以自查：得多少分、为什么、怎样能变。没有法律效力，官方的评价以公布的为准。',
      refused: '这里不给个人打分。个人的分数只该用来给好处，不该拿来限制人。',
    } satisfies Record<ScoreStatus, string>,
    /** Where a text refuses less than the whole. */
    refusedBy: {
      'SQ-32': '承诺照样可以作。有失信记录的，机关可以不给容缺受理这类便利。',
    } as Readonly<Record<string, string>>,
    toScore: '去自查',
  },

  appliedMeasures: {
    title: '对您采取的措施',
    nameless: '没有写明是什么措施',
    number: (id: string) => `记录里的编号：${id}`,
    nothing: '没有找到可以对照的规定。',
  },

  authorisations: {
    title: '您签过的授权书',
    to: (grantee: string) => `授权给：${grantee}`,
    nameless: '没有写授权给谁',
  },
};
