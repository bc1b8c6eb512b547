import type { StepFacts } from '../step-facts';
import type { Wording } from '../index';

const range = ({ of }: StepFacts) =>
  of('lightest') === of('heaviest') ? of('lightest') : `${of('lightest')} to ${of('heaviest')}`;

const ruled = ({ of }: StepFacts) => `The ${of('decided')} (${of('class')} dishonesty)`;

export const steps = {
  classStated: ({ result }) => `The authority stated the class: ${result}.`,
  classOfMeasure: (step) => `By what the penalty consists of, the class is ${range(step)}.`,
  classRange: (step) => `Taken together, the class can be ${range(step)}.`,
  startsOnDetermination: ({ result }) => `Counted from the day of determination: ${result}.`,
  startsOnEndOfAct: ({ result }) =>
    `The act went on for a time; counted from the day on which it ended: ${result}.`,
  shortestEnds: ({ of, result }) =>
    `Shown for at least ${of('period')} from ${of('start')}: until ${result}.`,
  repairAfterShortest: ({ result }) => `Repair may be asked for from the day after: ${result}.`,
  repairOnFulfilment: ({ result }) =>
    `No waiting: repair may be asked for once all duties are performed: ${result}.`,
  longestEnds: ({ of, result }) =>
    `Shown for at most ${of('period')} from ${of('start')}: the last day is ${result}.`,
  actGoesOn: () => 'The act goes on, so there is no last day.',
  noStart: () => 'The day of determination is not known, so nothing can be counted.',
  ruleUncertain: (step) =>
    step.of('missing') === ''
      ? `Another rule may apply; the class would then be ${range(step)}.`
      : `Whether this rule applies depends on: ${step.of('missing')}.`,
  ownRule: (step) => `${ruled(step)}, by the rule of that day, ${step.of('pack')}: ${step.result}.`,
  laterRule: (step) => `${ruled(step)}, by the later rule, ${step.of('pack')}: ${step.result}.`,
  heldToFirstDay: ({ of, result }) =>
    `The later rule works only from ${of('firstDay')}; ${of('day')} is too early and becomes ${result}.`,
  earlier: ({ result }) => `The earlier of both counts, which is kinder to you: ${result}.`,
  readingsDiffer: ({ of }) => `${of('decided')}: the possible readings differ, so it cannot be told yet.`,
  noRule: ({ of }) => `${of('decided')}: no rule was found.`,
  daysBetween: ({ of, result }) =>
    Number(result) > 0
      ? `The last day, ${of('last')}, was ${result} days ago.`
      : `${-Number(result)} days to the last day, ${of('last')}.`,
  startsOnPublication: ({ result }) => `Counted from the day on which it was first shown: ${result}.`,
  startNotNamed: ({ result }) =>
    `The text names no first day; counted here from the day of determination: ${result}.`,
  noEnd: () => 'The text sets no last day.',
  takesLastDay: ({ result }) =>
    `The text has no period of its own and follows the rule that sets the days: the last day is ${result}.`,
  repairAfterWhole: ({ of, result }) =>
    `By its letter, repair opens only after display has ended on ${of('day')}: ${result}.`,
  factAsked: ({ of, result }) => `Looked at: ${of('fact')}. Does it meet the condition? ${result}.`,
  entryAsked: ({ of, result }) => `Whether the entry “${of('entry')}” meets it: ${result}.`,
  ruleAsked: ({ result }) => `The answer of this rule: ${result}.`,
} satisfies Wording['steps'];
