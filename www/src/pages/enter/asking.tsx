import { CheckGroup } from '../../components/check-group';
import { DayFields } from '../../components/day-fields';
import { RadioGroup } from '../../components/radio-group';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { answer, dayPart, idOf, isDay, type FieldName } from '../../enter/fields';
import { optionsOf } from '../../enter/options';
import { wording } from '../../wording';

/** Questions with many answers, one of which is chosen from a list. */
const lists = [
  'place',
  'providerPlace',
  'role',
  'domain',
  'arrears',
  'act',
  'honour',
  'level',
  'commitment',
] as const;
const severals = ['measures', 'noticeStates', 'decisionStates', 'dayUnknown'] as const;
const amounts = ['fine', 'confiscateGains', 'confiscateProperty'] as const;
const codes = ['division', 'providerDivision'] as const;
const texts = ['name', 'title', 'documentNumber'] as const;

function oneOf<Name extends FieldName>(names: readonly Name[], field: FieldName): field is Name {
  return (names as readonly FieldName[]).includes(field);
}

/** A field, in the form that suits what it asks for. */
export function Asking({ field, error }: { readonly field: FieldName; readonly error: string | undefined }) {
  const { fields, none } = wording.value.enter;
  const words: { readonly label: string; readonly hint?: string } = fields[field];
  const asked = { id: idOf(field), label: words.label, hint: words.hint, error };
  if (isDay(field)) return <DayFields {...asked} typed={(part) => dayPart(field, part)} />;
  if (oneOf(texts, field)) return <TextField {...asked} text={answer(field)} />;
  if (oneOf(codes, field)) return <TextField {...asked} numeric="numeric" text={answer(field)} />;
  if (oneOf(amounts, field)) return <TextField {...asked} numeric="decimal" text={answer(field)} />;
  if (oneOf(severals, field))
    return <CheckGroup {...asked} options={optionsOf(field)} chosen={answer(field)} />;
  if (oneOf(lists, field))
    return <Select {...asked} none={none} options={optionsOf(field)} chosen={answer(field)} />;
  return <RadioGroup {...asked} options={optionsOf(field)} chosen={answer(field)} />;
}
