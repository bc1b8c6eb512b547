import { valuesIn } from '../components/check-group/values';
import type { Day } from '../engine/answers';
import {
  answer,
  typedDay,
  type ChoiceName,
  type DayName,
  type FieldName,
  type SeveralName,
  type TextName,
} from './fields';
import { elsewhere, places } from './places';
import { isAsked } from './steps';
import { fenOf } from './yuan';

/** A part of a record. */
export interface Part {
  readonly [key: string]: Json;
}
type Json = string | number | boolean | null | Part | readonly Json[];

/** A part made of what is known; what is not known stays absent, and a part of which nothing is known too. */
function known(facts: Readonly<Record<string, Json | undefined>>): Part | undefined {
  const stated = Object.entries(facts).filter((fact): fact is [string, Json] => fact[1] !== undefined);
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}

const given = (field: Exclude<FieldName, DayName>): string =>
  isAsked(field) ? answer(field).value.trim() : '';

const text = (field: TextName) => given(field) || undefined;

function chosen(field: ChoiceName): string | undefined {
  const value = given(field);
  return value === '' || value === 'unknown' ? undefined : value;
}

const yesOrNo = (field: ChoiceName): boolean | undefined => ({ yes: true, no: false })[chosen(field) ?? ''];

function day(field: DayName): Day | undefined {
  const typed = isAsked(field) ? typedDay(field) : null;
  return typed?.is === 'day' ? typed.day : undefined;
}

function division(place: ChoiceName, typed: TextName): string | undefined {
  const name = chosen(place);
  if (name === undefined) return undefined;
  return name === elsewhere ? text(typed)?.normalize('NFKC') : (places[name] ?? undefined);
}

/** The subject that was described; its kind is always answered. */
export function subjectTyped(): Part {
  return {
    kind: given('subjectKind'),
    ...known({ name: text('name'), division: division('place', 'division') }),
  };
}

/** What was ticked; nothing ticked tells nothing. */
function ticked(field: SeveralName): readonly string[] | undefined {
  const values = valuesIn(given(field));
  return values.length === 0 ? undefined : values;
}

function amount(kind: string): number | undefined {
  if (kind !== 'fine' && kind !== 'confiscateGains' && kind !== 'confiscateProperty') return undefined;
  return fenOf(given(kind)) ?? undefined;
}

function penalty(): Part | undefined {
  const measures = ticked('measures')?.map((kind) => ({ kind, ...known({ amountFen: amount(kind) }) }));
  return known({ procedure: chosen('procedure'), measures });
}

function listing(): Part | undefined {
  return known({
    act: chosen('listingAct'),
    ableToPerform: yesOrNo('able'),
    notice: known({ given: yesOrNo('notice'), states: ticked('noticeStates') }),
    decision: known({ states: ticked('decisionStates') }),
  });
}

const wishes: Readonly<Record<string, Part>> = {
  hide: { hide: true },
  delete: { delete: true },
  none: { hide: false, delete: false },
};

function document(): Part | null | undefined {
  const status = chosen('document');
  if (status === 'none') return null;
  return known({ number: text('documentNumber'), status, changedOn: day('changedOn') });
}

function evaluation(): Part | undefined {
  return known({ scheme: chosen('scheme'), grade: chosen('grade') });
}

/** The entry that was typed. */
export function entryTyped(id: string): Part {
  return {
    id,
    kind: given('kind'),
    ...known({
      title: text('title'),
      provider: known({
        role: given('role') || undefined,
        division:
          chosen('providerAt') === 'same'
            ? division('place', 'division')
            : division('providerPlace', 'providerDivision'),
      }),
      document: document(),
      determinedOn: given('dayUnknown') === '' ? day('determinedOn') : undefined,
      domain: given('domain') || undefined,
      class: chosen('class'),
      act: known({ kind: given('arrears') || given('act') || undefined }),
      penalty: penalty(),
      listing: listing(),
      publicity: known({
        publishedOn: day('publishedOn'),
        statedUntil: day('statedUntil'),
        shown: yesOrNo('shown'),
        wish: wishes[chosen('wish') ?? ''],
      }),
      duties: known({ fulfilledOn: day('fulfilledOn'), harmRemoved: yesOrNo('harmRemoved') }),
      honour: known({ kind: given('honour') || undefined, level: given('level') || undefined }),
      commitment: known({
        type: given('commitment') || undefined,
        madeOn: day('madeOn'),
        dueOn: day('dueOn'),
        status: chosen('commitmentStatus'),
        licenceDecidedOn: day('licenceDecidedOn'),
        checkedOn: day('checkedOn'),
      }),
      evaluation: evaluation(),
      objection: objection(),
      repair: known({
        appliedOn: day('appliedOn'),
        decidedOn: day('decidedOn'),
        outcome: chosen('outcome'),
      }),
    }),
  };
}

function objection(): readonly Part[] | undefined {
  if (chosen('objection') !== 'yes') return undefined;
  const receivedOn = day('receivedOn');
  return [known({ receivedOn, markedOn: day('markedOn'), answeredOn: day('answeredOn') }) ?? {}];
}
