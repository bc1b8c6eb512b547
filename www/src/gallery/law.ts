import type { PackView, Provision } from '../engine/answers';
import type { ClockRule, DisplayRule, Effect, Rule } from '../engine/law';
import { about } from './samples';

/** Invented law, written by hand, for the gallery and the tests of components. */
const display: DisplayRule = {
  class: null,
  starts: 'actEnded',
  repair: null,
  longest: { period: '3 years' },
  role: 'frame',
  older: 'untouched',
  aloneFor: [],
};

const clock: ClockRule = {
  kind: 'answer',
  by: 'receiver',
  starts: 'objectionReceived',
  done: 'objectionAnswered',
  length: 7,
  unit: 'workingDays',
  otherwise: [{ when: 'answerExtended', length: 15 }],
  pauses: false,
  after: null,
};

const rule = (id: string, provision: string, effect: Effect, more: Partial<Rule> = {}): Rule => ({
  id,
  pack: provision.split('-')[0] ?? '',
  cites: [provision],
  certainty: 'official',
  effect,
  ...more,
});

const secondary: Partial<Rule> = { certainty: 'secondary' };

export const rules: readonly Rule[] = [
  rule('KLM-33.display', 'KLM-33', { display }),
  rule('KLM-33.answer', 'KLM-33', { clock }),
  rule('KLM-33.correction', 'KLM-33', {
    clock: { ...clock, kind: 'correction', by: 'provider', starts: 'errorDiscovered', length: null, unit: 'promptly', otherwise: [] },
  }), // prettier-ignore
  rule('KLM-33.repair', 'KLM-33', { form: 'F1' }),
  rule('KLM-33.objection', 'KLM-33', { form: 'F3' }),
  rule('KLM-33.incentive', 'KLM-33', { qualifies: 'incentive' }),
  rule(
    'O36.display.minor',
    'O36-periods',
    {
      display: {
        ...display,
        class: 'minor',
        starts: 'determined',
        repair: 'fulfilment',
        longest: { period: '3 months' },
        role: 'governs',
        older: 'fromFirstDay',
        aloneFor: ['seriousList', 'arrears'],
      },
    },
    secondary,
  ),
  rule(
    'O36.display.general',
    'O36-periods',
    {
      display: {
        ...display,
        class: 'general',
        starts: 'determined',
        repair: { after: '3 months' },
        longest: { period: '1 year' },
        role: 'governs',
        older: 'fromFirstDay',
      },
    },
    secondary,
  ),
  rule('O36.class.warning', 'O36-periods', { class: { lightest: 'minor', heaviest: 'minor' } }, secondary),
  rule('O36.class.fine', 'O36-periods', { class: { lightest: 'minor', heaviest: 'serious' } }, secondary),
  rule(
    'O36.answer',
    'O36-periods',
    {
      clock: {
        ...clock,
        kind: 'repairResult',
        by: 'creditChina',
        starts: 'repairApplied',
        done: 'repairDecided',
        length: 10,
        otherwise: [{ when: 'repairExtended', length: null }],
        pauses: true,
        after: 'O36.acceptance',
      },
    },
    secondary,
  ),
  rule('O36.kinder-rule', 'O36-periods', { method: 'kinderRule' }, { certainty: 'unverified' }),
  rule('O36.repair', 'O36-periods', { form: 'F1' }, secondary),
  rule('O36.repair-again', 'O36-periods', { form: 'F1' }, { certainty: 'unverified' }),
];

export const [city, national] = about.packs as [PackView, PackView];

export const draftPack: PackView = {
  ...city,
  id: 'HLJD',
  title: '黑龙江省社会信用条例（征求意见稿）',
  level: 'province',
  status: 'draft',
  from: null,
  published: '黑龙江省公开征求意见稿',
};

export const repealedPack: PackView = {
  ...national,
  id: 'O58',
  title: '失信行为纠正后的信用信息修复管理办法（试行）',
  number: '国家发展改革委令第58号',
  status: 'repealed',
  from: '2023-05-01',
  until: '2026-04-01',
};

/** A draft that sets a limit in months, and one that repeats a class. */
export const draftRules: readonly Rule[] = [
  rule('HLJD-51.general', 'HLJD-51', { display: { ...display, repair: { after: '3 months' } } }),
  rule('HLJD-51.long-term', 'HLJD-51', {
    display: { ...display, starts: 'unnamed', longest: 'noEnd', older: 'beside', repair: 'afterWhole' },
  }),
  rule('HLJD-30.check', 'HLJD-30', {
    clock: { ...clock, kind: 'commitmentCheck', by: 'licensingAuthority', starts: 'licenceDecided', length: 2, unit: 'months', otherwise: [] },
  }), // prettier-ignore
  rule('HLJD-32.fewer', 'HLJD-32', { supervised: 'fewer' }),
];

export const draftProvisions: readonly Provision[] = [
  { id: 'HLJD-51', pack: 'HLJD', article: '第五十一条', gist: '草案：有的可以一直公示。' },
  { id: 'HLJD-30', pack: 'HLJD', article: '第三十条', gist: '草案：两个月内核查。' },
  { id: 'HLJD-32', pack: 'HLJD', article: '第三十二条', gist: '草案：评价好的少查。' },
];
