import type { Finding, FindingCode } from '../../engine/answers';
import { wording, type Wording } from '../../wording';

type Vocabulary = (words: Wording) => Readonly<Record<string, string>>;

/** What the details of a finding are words of. Those of the others help nobody but us. */
const vocabularies: Partial<Record<FindingCode, Vocabulary>> = {
  'stated-end-miscounted': (words) => words.slip,
  'personal-data-unmasked': (words) => words.personalField,
  'forbidden-data': (words) => words.dataField,
  'data-without-consent': (words) => words.dataField,
  'data-shown-too-widely': (words) => words.dataField,
  'notice-incomplete': (words) => words.noticeElement,
  'decision-incomplete': (words) => words.decisionElement,
  'linked-person-beyond': (words) => words.linkedRole,
  'deadline-missed': (words) => words.clockKind,
};

/** The details of a finding in words; what a text states comes with its place: `income@history[0].what`. */
export function detailsInWords({ code, details }: Finding): string[] {
  const words = wording.value;
  const vocabulary = vocabularies[code]?.(words);
  if (!vocabulary) return [];
  const places: Readonly<Record<string, string>> = words.textPlace;
  return details.map((detail) => {
    const [word = detail, place = ''] = detail.split('@');
    const where = places[/^[a-z]*/.exec(place)?.[0] ?? ''];
    const what = vocabulary[word] ?? word;
    return where === undefined ? what : words.finding.within(what, where);
  });
}
