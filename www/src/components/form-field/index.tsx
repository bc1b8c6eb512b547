import { useSignal } from '@preact/signals';
import { dayText, partsOf } from '../../apply/day';
import { idOf } from '../../apply/mistakes';
import type { FieldValue, FormField as Shape } from '../../engine/answers';
import type { DayPart, TypedDay } from '../../typed-day';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { CheckGroup } from '../check-group';
import { valuesIn } from '../check-group/values';
import { DayFields } from '../day-fields';
import type { Asked, Written } from '../field';
import { FormRows, type FormRow } from '../form-rows';
import { RadioGroup } from '../radio-group';
import { Select } from '../select';
import { TextArea } from '../text-area';
import { TextField } from '../text-field';
import { Tick } from '../tick';

interface Props {
  readonly field: Shape;
  /** What the person said here since; null: nothing. */
  readonly said: FieldValue | null;
  readonly onSay: (value: FieldValue) => void;
  readonly error?: string | undefined;
  /** Whether the heading above says the same, so that the label of a choice is for those who listen. */
  readonly labelHidden?: boolean;
}

type Give = (value: FieldValue) => void;

const textOf = (value: FieldValue | null) => (typeof value === 'string' ? value : '');
const isWord = (part: string | FormRow): part is string => typeof part === 'string';
const listOf = (value: FieldValue | null) => (Array.isArray(value) ? value : []);
const wordsOf = (value: FieldValue | null): string[] => listOf(value).filter(isWord);
const rowsOf = (value: FieldValue | null): FormRow[] =>
  listOf(value).filter((part): part is FormRow => !isWord(part));

function written(value: string, give: (text: string) => void): Written<string> {
  return {
    get value() {
      return value;
    },
    set value(text) {
      give(text);
    },
  };
}

/** Its parts stay as they are typed, also while they are no day yet. */
function DayField({ value, give, ...asked }: Asked & { readonly value: string; readonly give: Give }) {
  const typed = useSignal<TypedDay | null>(null);
  const parts = typed.value ?? partsOf(value);
  const part = (which: DayPart) =>
    written(parts[which], (text) => {
      const next = { ...parts, [which]: text };
      typed.value = next;
      give(dayText(next));
    });
  return <DayFields {...asked} typed={part} />;
}

/** More answers than these are chosen from a list. */
const few = 8;

interface ChoiceProps extends Asked {
  readonly field: Shape;
  readonly value: string;
  readonly give: Give;
  readonly labelHidden: boolean;
}

function ChoiceField({ field, value, give, labelHidden, ...asked }: ChoiceProps) {
  const options = field.options.map(({ id, label }) => ({ value: id, label: spoken(label) }));
  const chosen = written(value, give);
  if (options.length <= few)
    return <RadioGroup {...asked} labelHidden={labelHidden} options={options} chosen={chosen} />;
  return <Select {...asked} options={options} chosen={chosen} none={wording.value.apply.choose} />;
}

/** Names and addresses may be longer than a phone is wide; they stand in two lines, without a break of their own. */
const long = 100;

const keyboards = { tel: 'tel', email: 'email' } as const;

function TextLine(props: Asked & { readonly field: Shape; readonly value: string; readonly give: Give }) {
  const { field, value, give, ...asked } = props;
  const text = written(value, give);
  if (field.input === null && (field.longest ?? 0) >= long) {
    const oneLine = written(value, (typed) => {
      give(typed.replace(/\n/g, ''));
    });
    return <TextArea {...asked} prose rows={2} text={oneLine} />;
  }
  if (field.input === 'number') return <TextField {...asked} numeric="numeric" text={text} />;
  const keyboard = field.input === 'tel' || field.input === 'email' ? keyboards[field.input] : undefined;
  return <TextField {...asked} keyboard={keyboard} text={text} />;
}

/** Where what stands in a field comes from, in words; nothing where nothing does. */
function noteOf({ source, value }: Shape, said: FieldValue | null): string | undefined {
  if (source === null || value === null) return undefined;
  return wording.value.apply.source[said === null ? source.from : 'person'];
}

function askedBy(field: Shape, said: FieldValue | null, error: string | undefined): Asked {
  const { kind, label, hint, required } = field;
  const name = spoken(label);
  return {
    id: idOf(field),
    label: required || kind === 'tick' ? name : wording.value.apply.optional(name),
    hint: hint === null ? undefined : spoken(hint),
    note: noteOf(field, said),
    error,
  };
}

/** A field of a form, in the shape that suits what it asks for, saying where what stands in it comes from. */
export function FormField({ field, said, onSay, error, labelHidden = false }: Props) {
  const { kind, longest, columns } = field;
  const value = said ?? field.value;
  const asked = askedBy(field, said, error);
  const most = longest ?? undefined;
  const text = { field, value: textOf(value), give: onSay };
  switch (kind) {
    case 'text':
      return <TextLine {...asked} {...text} />;
    case 'longText':
      return <TextArea {...asked} prose rows={8} longest={most} text={written(text.value, onSay)} />;
    case 'day':
      return <DayField {...asked} value={text.value} give={onSay} />;
    case 'choice':
      return <ChoiceField {...asked} {...text} labelHidden={labelHidden} />;
    case 'choices': {
      const options = field.options.map((option) => ({ value: option.id, label: spoken(option.label) }));
      const chosen = written(wordsOf(value).join(' '), (all) => {
        onSay(valuesIn(all));
      });
      return <CheckGroup {...asked} options={options} chosen={chosen} />;
    }
    case 'tick':
      return <Tick {...asked} ticked={value === true} onChange={onSay} />;
    case 'rows':
      return <FormRows {...asked} columns={columns} rows={rowsOf(value)} longest={most} onChange={onSay} />;
  }
}
