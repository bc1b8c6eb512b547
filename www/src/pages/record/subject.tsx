import { Masked } from '../../components/masked';
import { ownWords, type OwnField } from '../../record/own-words';
import type { Sheet } from '../../record/sheet';
import { wording } from '../../wording';

interface ValueProps {
  readonly field: OwnField;
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** A value that is shown as it is, or masked with a way to see it. */
function Value({ field, name, value, text }: ValueProps) {
  if (!value.includes('*')) return <span class="number">{value}</span>;
  return <Masked name={name} masked={value} reveal={() => ownWords(text, field)} />;
}

/** Who the record is about, as far as it may be shown; what is masked is shown when it is asked for. */
export function Subject({ open }: { readonly open: Sheet }) {
  const { subjectKind, idType, record } = wording.value;
  const { kind, name, id, division } = open.subject;
  return (
    <ul class="subject soft">
      <li>{subjectKind[kind]}</li>
      {name?.includes('*') === true && (
        <li>
          {record.own.name} <Value field="name" name={record.own.name} value={name} text={open.text} />
        </li>
      )}
      {id && (
        <li>
          {idType[id.kind]} <Value field="number" name={idType[id.kind]} value={id.number} text={open.text} />
          {!id.valid && ` （${record.invalidNumber}）`}
        </li>
      )}
      {division !== null && (
        <li>
          {record.division} <span class="number">{division}</span>
        </li>
      )}
    </ul>
  );
}
