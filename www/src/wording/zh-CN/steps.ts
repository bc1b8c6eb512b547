import type { StepKind } from '../../engine/answers';
import type { StepFacts } from '../step-facts';

const range = ({ of }: StepFacts) =>
  of('lightest') === of('heaviest') ? of('lightest') : `${of('lightest')}到${of('heaviest')}`;

const ruled = ({ of }: StepFacts) => `${of('decided')}（${of('class')}失信）`;

/** What each step of the arithmetic does, in a sentence. */
export const steps: Record<StepKind, (step: StepFacts) => string> = {
  classStated: ({ result }) => `认定单位写明了类别：${result}。`,
  classOfMeasure: (step) => `看处罚的内容，类别是${range(step)}。`,
  classRange: (step) => `合起来看，可能的类别是${range(step)}。`,
  startsOnDetermination: ({ result }) => `从作出认定的那天起算：${result}。`,
  startsOnEndOfAct: ({ result }) => `行为持续了一段时间，从停下来的那天起算：${result}。`,
  shortestEnds: ({ of, result }) => `至少公示 ${of('period')}：从${of('start')}算起，到${result}满。`,
  repairAfterShortest: ({ result }) => `第二天起可以申请修复：${result}。`,
  repairOnFulfilment: ({ result }) => `不用等，把该做的都做完的那天就可以申请修复：${result}。`,
  longestEnds: ({ of, result }) => `最多公示 ${of('period')}：从${of('start')}算起，最后一天是${result}。`,
  actGoesOn: () => '行为还没停，所以没有最后一天。',
  noStart: () => '不知道哪天作出的认定，没法起算。',
  ruleUncertain: (step) =>
    step.of('missing') === ''
      ? `还有一条规定可能管得到，那样类别会是${range(step)}。`
      : `这条规定管不管得到，还要看：${step.of('missing')}。`,
  ownRule: (step) => `${ruled(step)}，按认定那天的规定${step.of('pack')}：${step.result}。`,
  laterRule: (step) => `${ruled(step)}，按后来的规定${step.of('pack')}：${step.result}。`,
  heldToFirstDay: ({ of, result }) =>
    `后来的规定${of('firstDay')}才施行，${of('day')}太早，只能算作${result}。`,
  earlier: ({ result }) => `两个日子取早的一个，对您更有利：${result}。`,
  readingsDiffer: ({ of }) => `${of('decided')}：几种可能算出来不一样，现在还定不下来。`,
  noRule: ({ of }) => `${of('decided')}：没有找到管它的规定。`,
  daysBetween: ({ of, result }) =>
    Number(result) > 0
      ? `最后一天${of('last')}已经过去 ${result} 天。`
      : `离最后一天${of('last')}还有 ${-Number(result)} 天。`,
  startsOnPublication: ({ result }) => `从第一次公示的那天起算：${result}。`,
  startNotNamed: ({ result }) => `条文没有写从哪天起算，这里从作出认定的那天算：${result}。`,
  noEnd: () => '条文没有定最后一天。',
  takesLastDay: ({ result }) => `条文没有自己的期限，跟着定日子的那部规定：最后一天是${result}。`,
  repairAfterWhole: ({ of, result }) => `照字面，公示到${of('day')}满了以后才能申请修复：${result}。`,
  factAsked: ({ of, result }) => `看“${of('fact')}”是不是符合条件：${result}。`,
  entryAsked: ({ of, result }) => `看记录“${of('entry')}”是不是符合条件：${result}。`,
  ruleAsked: ({ result }) => `这条规定算下来：${result}。`,
};
