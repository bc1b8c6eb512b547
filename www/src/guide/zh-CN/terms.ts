import type { Guidance } from '../guidance';

export const terms: Guidance['terms'] = {
  publicCredit: {
    name: '公共信用信息',
    means: '机关和公共单位办事时记下的信用信息，例如处罚、名单、表彰。不含银行贷款。',
  },
  bankCredit: {
    name: '征信',
    means: '银行贷款、信用卡的还款记录，归中国人民银行管。和公共信用是两套系统。',
  },
  creditChina: {
    name: '信用中国',
    means: '全国公布信用信息、接收修复申请的官方网站，网址是 www.creditchina.gov.cn。本网页不是它。',
  },
  creditCode: {
    name: '统一社会信用代码',
    means: '单位的“身份证号”，印在营业执照上。数字和字母连在一起，最后一位用来核对有没有抄错。',
  },
  division: {
    name: '行政区划代码',
    means: '表示在哪个省、市、县的一串数字。用它来判断哪里的规定管您。',
  },
  publicity: { name: '公示', means: '把一条信息放在网站上，谁都能看。到期或者修复以后就该停。' },
  dishonest: {
    name: '失信',
    means: '没有守法或者没有守约，并且有文书认定、能记进信用记录的行为。没有文书的，不算。',
  },
  determination: {
    name: '认定',
    means: '有权的单位用一份文书定下“这是失信”。作出的那天很要紧，公示期多半从它算起。',
  },
  effectiveDocument: {
    name: '生效文书',
    means: '已经有效力的判决、裁决、处罚决定等。没有它，或者它被撤销了，就不该记失信。',
  },
  provider: { name: '提供单位', means: '把一条信息报给平台的单位，多半就是作出决定的那个机关。' },
  gathering: { name: '归集', means: '平台把各单位报来的信息收到一起，按人、按单位排好。' },
  catalogue: {
    name: '目录',
    means: '公布出来的清单，写明哪些信息可以记、能不能公开、公示多久。',
  },
  marketCredit: {
    name: '市场信用信息',
    means: '企业、协会、信用服务机构做生意时收集的信用信息，有的地方叫“非公共信用信息”。',
  },
  simpleProcedure: {
    name: '简易程序',
    means: '当场就作出的小额罚款或者警告。有的地方规定，这样的处罚不记进信用记录。',
  },
  abnormalList: {
    name: '经营异常名录',
    means: '没报年报、联系不上等情形，由市场监管部门列入。改好以后可以申请移出。',
  },
  seriousList: {
    name: '严重失信主体名单',
    means: '只收几类严重行为的名单，俗称“黑名单”。列入以前多半要告诉您，让您申辩。',
  },
  judgmentDefaulter: {
    name: '失信被执行人',
    means: '有能力却不履行生效判决，被法院列入名单的人，俗称“老赖”。由法院列，也由法院撤。',
  },
  shortestPeriod: {
    name: '最短公示期',
    means: '至少要公示满这么久，才能申请修复。没满，申请也不会受理。',
  },
  longestPeriod: { name: '最长公示期', means: '最多公示这么久，到了最后一天，第二天起就不该再显示。' },
  repair: {
    name: '信用修复',
    means: '改正了、该做的都做完了，申请提前停止公示和使用，跟着来的惩戒也解除。',
  },
  objection: { name: '异议', means: '您指出一条信息错了、漏了或者不该公示，要求改正或者撤下。' },
  marking: {
    name: '异议标注',
    means: '在信息旁边写上“有异议”，提醒看的人还在核实。有标注的，仍然可能看得到。',
  },
  statement: { name: '陈述申辩', means: '在决定作出以前，您把理由和证据讲给机关听，机关要听、要答复。' },
  reconsideration: {
    name: '行政复议',
    means: '不服机关的决定，请上面的复议机关重新审查。期限写在决定书上。',
  },
  measure: {
    name: '惩戒措施',
    means: '因为失信而受的限制，例如不给便利、多检查、不能参加评优。要写在公布的清单里。',
  },
  incentive: { name: '守信激励', means: '信用好的人和单位可以得到的便利。可以给，不是必须给。' },
  commitment: { name: '信用承诺', means: '书面保证自己符合条件、会做到某件事。多数地方会记下做没做到。' },
  missingPapers: { name: '容缺受理', means: '材料还差几样，先收下来办，约好哪天补齐。' },
  evaluation: {
    name: '信用评价',
    means: '按公布的办法给企业等经营主体分级，用来定检查多少。不是处罚。',
  },
  masking: { name: '脱敏', means: '公开以前，把姓名、号码等遮掉一部分，让别人认不出是谁。' },
  workingDay: {
    name: '工作日',
    means: '要上班的日子。周末和放假不算，调休上班的周末要算。',
  },
  reorganisation: {
    name: '重整',
    means: '企业还不上债，经法院批准，照计划还债、继续经营。和破产清算不一样。',
  },
};
