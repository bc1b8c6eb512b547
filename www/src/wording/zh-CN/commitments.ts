import type { State } from '../../commitments/commitment';
import type { CommitmentType } from '../../engine/answers';
import type { LocalPack } from '../../guide/places';

/** What is told of a kind of commitment. */
interface TypeWords {
  readonly what: string;
  readonly gives: string;
  readonly fails: string;
}

/** The register of commitments, the kinds there are, and what one declares oneself. */
export const commitments = {
  title: '信用承诺',
  none: '先打开一份记录，才能看到里面的承诺，也才能写承诺书。',
  open: '去打开记录',
  toAll: '回到信用承诺',
  lead: {
    organisation: '记录里写到的承诺都在这里：哪天到期，谁来核查，还能办什么。',
    person: '您个人作过的承诺都在这里：哪天到期，谁来核查，还能办什么。',
  },
  asOf: (day: string, count: number) => `按${day}的记录，一共 ${count} 项承诺。`,
  noEntries: (day: string) => `按${day}的记录，里面没有写到承诺。作过而没有写的，可以自己补录。`,
  noRuleTitle: '能不能用信用承诺办事',
  noRule:
    '在对照过的规定里，没有读到全面写明谁不能作承诺的条文。有失信记录的，可能受限制。能不能用承诺办，请问办事的单位。',

  state: {
    overdue: '已经过期',
    soon: '快到期',
    untold: '没写结果',
    performing: '正在履行',
    broken: '没有做到',
    false: '承诺不实',
    kept: '做到了',
  } satisfies Record<State, string>,
  group: (state: string, count: number) => `${state}（${count} 项）`,
  sum: (parts: string) => `其中：${parts}。`,
  part: (state: string, count: number) => `${state} ${count} 项`,

  due: {
    left: (day: string, days: number) => `要在${day}以前做到（含当天），还有 ${days} 天。`,
    today: (day: string) => `今天（${day}）是最后一天。`,
    passed: (day: string, days: number) => `最后一天是${day}，已经过了 ${days} 天。`,
    was: (day: string) => `约定的最后一天是${day}。`,
    none: '记录没有写做到哪天为止。',
  },
  help: {
    overdue: '已经做到的，请受理的单位把结果记上；还没做到的，尽快去做，并问还能不能补。',
    soon: '现在就做，做完留好凭据。',
    untold: '请受理的单位把结果记上。记录没写结果，有的地方就说不准您还能不能再作承诺。',
    broken: '先改正，再看能不能修复。记错了的，可以提异议。',
    false: '承诺的内容确实不实的，先改正，再看能不能修复。记错了的，可以提异议。',
    kept: '这是好记录。不想公开的，看这一条能写哪些信：有的地方可以要求不公开。',
  } satisfies Record<Exclude<State, 'performing'>, string>,
  facts: {
    madeOn: '作出承诺',
    dueOn: '最后一天',
    licenceDecidedOn: '发了许可',
    checkedOn: '核查过',
  },
  typeUnknown: '记录没有写是哪一种承诺。',
  checkUnknown: '凭承诺发许可以后要核查。记录没有写哪天发的许可，所以算不出核查的最后一天。',
  can: '能办的信',
  write: (letter: string) => `写：${letter}`,
  whole: '看这一条的全部',

  afterwards: {
    title: '承诺会不会公开，谁来看',
    none: '您那里的规定，我们读到的没有写承诺会不会公开。申请修复时作的承诺，按全国的规定要公开。',
    of: {
      KLM: '企业、个体户办许可时作的书面承诺，做没做到会记进信用记录，日后检查也会看。没有写承诺书本身要公开。',
      XJ: '承诺和做得怎样都会记进您的记录，并向社会公开。',
      SQ: '哪些事能承诺，有一张清单。承诺和兑现情况会记进信用档案。这一条没有写要公开；公不公开，看公布的信息目录。',
      JS: '哪些事能承诺，有一张清单。作了什么承诺、做到没有，都记进信用记录。这一条没有写要公开；公不公开，看公布的信息目录。',
      HLJ: '您作的承诺会在政府门户网站、信用网站和政务服务网站公示。凭承诺发了许可的，机关要在规定的时间里核查承诺真不真、做没做到；没做到，先指导或者限期改，还不行就撤销许可或者处罚。',
    } satisfies Partial<Record<LocalPack, string>>,
    person:
      '个人的姓名、出生日期、证件号码、住址、电话，公开时请要求遮住。有的地方承诺依法公开，您不同意也可能公开。',
  },

  calendar: '把日子放进日历',

  types: {
    title: '六种承诺，怎么写',
    lead: '承诺是自愿的。不想承诺，就照平常的手续办。只写做得到的。',
    link: '看六种承诺，写承诺书',
    gives: '有什么用',
    fails: '做不到会怎样',
    noArticle: '您那里的规定，我们读到的没有专门写这一种。能不能用，请问要收承诺书的单位。',
    write: (type: string) => `写承诺书：${type}`,
    recordFirst: '要先打开记录，才能写承诺书。',
    another: '您手上还有一份没写完的承诺书，已经放在“我的事项”里，不会丢。',
    repairFor: (title: string) => `给“${title}”写修复承诺书`,
    of: {
      open: {
        what: '您自己主动向社会作的承诺，比如依法经营、不卖假货。没有人要求您作。',
        gives: '让别人看到您的态度。规定没有说一定能换来什么。',
        fails: '有的地方会把没做到的记进信用记录。',
      },
      licenceReplacing: {
        what: '办许可的时候，书面承诺条件都符合，机关先发许可、后核查。',
        gives: '承诺符合条件、交齐要交的材料，当场就可能拿到许可。',
        fails: '有的地方先让您改；还不符合的，许可可能被撤，也可能受罚。',
      },
      missingPapers: {
        what: '材料还差几样，承诺在某一天以前补上，有的地方机关可以先受理。多数要求没有失信记录。也叫容缺受理。',
        gives: '不用等材料齐了再跑一趟。',
        fails: '到日子没补的，事情可能停办，也可能记成没有兑现。',
      },
      proofReplacing: {
        what: '机关要一张证明，您书面承诺情况属实，就不用再去开证明。',
        gives: '少跑一趟，少开一张证明。',
        fails: '承诺的内容不实，可能要承担责任，也可能记成虚假承诺。',
      },
      tradeBody: {
        what: '向协会、商会作的承诺，守行业的规矩。',
        gives: '由协会定，比如会员评价。',
        fails: '由协会按章程处理，也可能记进信用记录。',
      },
      repair: {
        what: '申请信用修复时要公开作的承诺：材料真实，违反了愿意承担责任。',
        gives: '全国的修复规定要它，申请修复时一起交。',
        fails: '材料是假的或者故意违反承诺，会记进信用记录并公示，一段时间里不能再申请修复。',
      },
    } satisfies Record<CommitmentType, TypeWords>,
  },

  ways: '还可以办',
  guide: '指引：信用承诺',
  add: '补录一项承诺',
  addWhat: '记录里没有的，可以照着承诺书自己录进来，这里就能算日子。',

  declare: {
    title: '自己申报信息',
    link: '自己申报信息，或者撤回',
    lead: '您可以把对自己有利的信息，比如资质、获奖、履约情况，自愿报给信用平台。不报也没有关系。',
    answer: '报了什么，您就要对什么负责',
    answerWhat: '报的信息要真实、合法、拿得出证明。报假的，可能变成新的失信记录。',
    of: {
      KLM: '鼓励企业、个体户等自愿提供，信息要合法、真实、完整。',
      XJ: '谁提供，谁就要对信息合法、真实、准确负责。个人和单位都可以报给自治区的平台。',
      SQ: '市场信用信息，可以由您自己公布，也可以由信用服务机构按约定提供。条文没有另写责任。',
      JS: '可以自己申报、补充信息，要对真假负责。',
      ZY: '可以用声明、自主申报等方式提供。条文没有写责任。',
      HLJ: '可以自己提供非公共信用信息，对合法、真实、准确、完整都要负责。',
    } satisfies Record<LocalPack, string>,
    none: '您那里的规定，我们读到的没有写怎样自己申报。',
    start: '怎么报',
    startWhat:
      '填一张申报表，附上证明的复印件，交给下面写的单位。愿意公开，还是只给您授权的人看，由您在表里选。',
    to: (receivers: string) => `交给：${receivers}。`,
    write: '写自主申报表',
    writeBack: '写撤回申报的说明',
    back: '不想留了，怎么撤回',
    steps: [
      '还没有交出去：不交就行。草稿可以在“我的事项”里删掉。',
      '交了，还没有登出来：写一份撤回申报的书面说明，交给当初收申报表的单位。',
      '已经登在您的记录里：算好记录的，写“好记录不公开的申请”；写错了的，写“异议申请”。',
    ],
    after: '撤回以后',
    afterWhat:
      '我们读到的条文没有写怎样撤回，也没有写几天内要办完。平台撤下以后，别人才看不到，您也不能再用它来争取便利。平台自己留的存档、别人早先下载的，撤回管不到。',
    hide: '好记录不公开的依据',
    hideNone: '您那里的规定，我们读到的没有写好记录可以要求不公开。您仍然可以书面提出来，但对方不一定照办。',
    letters: '这份记录里，现在能要求不公开的',
    text: '撤回申报的说明（可以改）',
  },
};
