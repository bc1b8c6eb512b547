import type { Finding, FindingCode } from '../../engine/answers';
import { wording, type Wording } from '../../wording';

type Vocabulary = (words: Wording) => Readonly<Record<string, string>>;

/** What the details of a finding are words of. Those of the others help nobody but us. */
const vocabularies: Partial<Record<FindingCode, Vocabulary>> = {
  'personal-data-unmasked': (words) => words.personalField,
  'forbidden-data': (words) => words.dataField,
  'data-without-consent': (words) => words.dataField,
  'notice-incomplete': (words) => words.noticeElement,
  'decision-incomplete': (words) => words.decisionElement,
  'linked-person-beyond': (words) => words.linkedRole,
  'deadline-missed': (words) => words.clockKind,
};

/** The details of a finding in words. */
export function detailsInWords({ code, details }: Finding): string[] {
  const vocabulary = vocabularies[code]?.(wording.value);
  return vocabulary ? details.map((detail) => vocabulary[detail] ?? detail) : [];
}
