import type { SubjectView } from '../../engine/answers';
import { wording } from '../../wording';

/** Who the record is about, as far as it may be shown. */
export function Subject({ subject }: { readonly subject: SubjectView }) {
  const { subjectKind, idType, record } = wording.value;
  const { id, division } = subject;
  return (
    <ul class="subject soft">
      <li>{subjectKind[subject.kind]}</li>
      {id && (
        <li>
          {idType[id.kind]} <span class="number">{id.number}</span>
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
