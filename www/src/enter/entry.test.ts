import { afterEach, expect, test } from 'vitest';
import { sheet, closeRecord } from '../record/sheet';
import { everythingTyped, forgetTyped } from '../typed';
import { entryTyped, subjectTyped } from './entry';
import { answer, dayPart, forgetEntry, type DayName, type FieldName } from './fields';
import { places } from './places';

afterEach(() => {
  closeRecord();
  forgetTyped();
});

type Answers = Partial<Record<FieldName, string>>;

/** Answers as they are typed; days as 2026-06-15. */
function type(answers: Answers) {
  for (const [field, text] of Object.entries(answers)) {
    const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1) ?? [];
    if (year === undefined) {
      answer(field as Exclude<FieldName, DayName>).value = text;
    } else {
      dayPart(field as DayName, 'year').value = year;
      dayPart(field as DayName, 'month').value = month ?? '';
      dayPart(field as DayName, 'day').value = day ?? '';
    }
  }
}

test('a penalty with all that can be known', () => {
  type({
    subjectKind: 'legalPerson', place: 'karamay', name: ' 甲公司 ',
    kind: 'penalty', title: '占道经营', role: 'authority', providerAt: 'other', providerPlace: 'elsewhere', providerDivision: '６２０７００',
    determinedOn: '2026-06-15', publishedOn: '2026-06-18', statedUntil: '2027-06-15', shown: 'yes',
    procedure: 'ordinary', measures: 'warning fine', fine: '20,000.5', class: 'general', domain: 'workSafety', documentNumber: '示例〔2026〕7号',
    fulfilledOn: '2026-07-02', harmRemoved: 'yes', repair: 'yes', appliedOn: '2026-10-01', outcome: 'refused', decidedOn: '2026-10-12',
    objection: 'yes', receivedOn: '2026-10-12', document: 'changed', changedOn: '2026-11-02',
  }); // prettier-ignore
  expect(subjectTyped()).toEqual({ kind: 'legalPerson', name: '甲公司', division: '650200' });
  expect(entryTyped('e1')).toEqual({
    id: 'e1',
    kind: 'penalty',
    title: '占道经营',
    provider: { role: 'authority', division: '620700' },
    document: { number: '示例〔2026〕7号', status: 'changed', changedOn: '2026-11-02' },
    determinedOn: '2026-06-15',
    domain: 'workSafety',
    class: 'general',
    penalty: {
      procedure: 'ordinary',
      measures: [{ kind: 'warning' }, { kind: 'fine', amountFen: 2_000_050 }],
    },
    publicity: { publishedOn: '2026-06-18', statedUntil: '2027-06-15', shown: true },
    duties: { fulfilledOn: '2026-07-02', harmRemoved: true },
    objection: [{ receivedOn: '2026-10-12' }],
    repair: { appliedOn: '2026-10-01', decidedOn: '2026-10-12', outcome: 'refused' },
  });
});

test('what is not known stays absent', () => {
  type({
    subjectKind: 'naturalPerson',
    kind: 'penalty',
    shown: 'unknown',
    class: 'unknown',
    repair: 'unknown',
  });
  expect(subjectTyped()).toEqual({ kind: 'naturalPerson' });
  expect(entryTyped('e7')).toEqual({ id: 'e7', kind: 'penalty' });
});

test('a provider in the same place is where the subject is, as far as that was said', () => {
  type({ subjectKind: 'legalPerson', place: 'suqian', kind: 'penalty', providerAt: 'same' });
  expect(entryTyped('e1')).toEqual({ id: 'e1', kind: 'penalty', provider: { division: '321300' } });
  type({ place: 'elsewhere' });
  expect(entryTyped('e1')).toEqual({ id: 'e1', kind: 'penalty' });
});

test('a day that is not known is not taken from what was typed before', () => {
  type({ kind: 'penalty', determinedOn: '2026-06-15', dayUnknown: 'unknown' });
  expect(entryTyped('e1')).toEqual({ id: 'e1', kind: 'penalty' });
});

test('an answer to what is no longer asked does not count', () => {
  type({ kind: 'penalty', measures: 'fine', fine: '200', repair: 'yes', appliedOn: '2026-10-01' });
  type({ kind: 'honour', honour: 'volunteering', level: 'city', wish: 'hide' });
  expect(entryTyped('e1')).toEqual({
    id: 'e1',
    kind: 'honour',
    honour: { kind: 'volunteering' },
    publicity: { wish: { hide: true } },
  });
});

test('a listing names its ground, and what notice and decision state as far as that was said', () => {
  type({
    kind: 'seriousList', listingAct: 'refusedDuty', able: 'no', notice: 'no', noticeStates: 'facts', decision: 'yes',
    decisionStates: 'facts basis',
  }); // prettier-ignore
  expect(entryTyped('e1')).toEqual({
    id: 'e1',
    kind: 'seriousList',
    listing: {
      act: 'refusedDuty',
      ableToPerform: false,
      notice: { given: false },
      decision: { states: ['facts', 'basis'] },
    },
  });
  answer('decisionStates').value = '';
  expect(entryTyped('e1')).not.toHaveProperty('listing.decision');
});

test('other kinds carry their own', () => {
  type({ kind: 'arrears', arrears: 'taxArrears' });
  expect(entryTyped('e1')).toEqual({ id: 'e1', kind: 'arrears', act: { kind: 'taxArrears' } });
  type({
    kind: 'commitment',
    commitment: 'open',
    commitmentStatus: 'kept',
    madeOn: '2026-03-02',
    dueOn: '2026-12-31',
  });
  expect(entryTyped('e1')).toEqual({
    id: 'e1',
    kind: 'commitment',
    commitment: { type: 'open', madeOn: '2026-03-02', dueOn: '2026-12-31', status: 'kept' },
  });
  type({ kind: 'other', act: 'crime', document: 'none' });
  expect(entryTyped('e1')).toEqual({ id: 'e1', kind: 'other', act: { kind: 'crime' }, document: null });
});

test('the next entry starts empty, with the same subject', () => {
  type({ subjectKind: 'legalPerson', kind: 'penalty', determinedOn: '2026-06-15', title: '占道经营' });
  forgetEntry();
  expect(subjectTyped()).toEqual({ kind: 'legalPerson' });
  expect(everythingTyped()).toBe('是个人还是单位？\n法人');
  expect(sheet.value).toBeNull();
});

test('every place but the last has a division code', () => {
  const codes = Object.values(places);
  expect(codes.pop()).toBeNull();
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
});

test('an evaluation has its scheme, and its grade where it is the national one', () => {
  type({ kind: 'evaluation', determinedOn: '2026-03-31', scheme: 'national', grade: 'B' });
  expect(entryTyped('e1')).toMatchObject({
    kind: 'evaluation',
    determinedOn: '2026-03-31',
    evaluation: { scheme: 'national', grade: 'B' },
  });
  type({ scheme: 'local' });
  expect(entryTyped('e1')['evaluation']).toEqual({ scheme: 'local' });
  expect(Object.keys(entryTyped('e1'))).not.toContain('duties');
});

test('a commitment on which a licence was given has the days of the licence and of its check', () => {
  type({
    kind: 'commitment', commitment: 'licenceReplacing', commitmentStatus: 'performing',
    madeOn: '2026-09-10', licenceDecidedOn: '2026-09-16', checkedOn: '2026-11-16',
  }); // prettier-ignore
  expect(entryTyped('e1')).toMatchObject({
    commitment: {
      type: 'licenceReplacing',
      madeOn: '2026-09-10',
      status: 'performing',
      licenceDecidedOn: '2026-09-16',
      checkedOn: '2026-11-16',
    },
  });
  answer('commitment').value = 'open';
  expect(entryTyped('e1')['commitment']).toEqual({
    type: 'open',
    madeOn: '2026-09-10',
    status: 'performing',
  });
});

test('a commitment that was not kept is asked about as other bad records are', () => {
  type({ kind: 'commitment', commitmentStatus: 'broken', class: 'general', fulfilledOn: '2026-10-08' });
  expect(entryTyped('e1')).toMatchObject({ class: 'general', duties: { fulfilledOn: '2026-10-08' } });
  answer('commitmentStatus').value = 'kept';
  expect(entryTyped('e1')).not.toHaveProperty('class');
  expect(entryTyped('e1')).not.toHaveProperty('duties');
});
