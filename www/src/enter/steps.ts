import { valuesIn } from '../components/check-group/values';
import { sheet } from '../record/sheet';
import { answer, type ChoiceName, type FieldName, type SeveralName } from './fields';
import { elsewhere } from './places';

/** The steps, one topic each. */
export const steps = ['whose', 'what', 'days', 'details', 'since', 'review'] as const;
export type Step = (typeof steps)[number];

/** A field, and whether it is asked for; always where nothing is said. */
interface Asking {
  readonly field: FieldName;
  readonly when?: () => boolean;
  /** Whether the question hangs on the answer above it. */
  readonly follows?: true;
}

const is = (field: ChoiceName, ...values: readonly string[]) => values.includes(answer(field).value);
const has = (field: SeveralName, value: string) => valuesIn(answer(field).value).includes(value);

const ofKind =
  (...kinds: readonly string[]) =>
  () =>
    is('kind', ...kinds);

/** Whether the entry goes into the record that is open. */
export const addsToOpen = (): boolean => sheet.value !== null && !is('target', 'new');

const ofNew = () => !addsToOpen();
const notKept = () => is('kind', 'commitment') && is('commitmentStatus', 'broken', 'false');
const bad = () => !is('kind', 'honour', 'commitment', 'evaluation') || notKept();
/** A commitment on which a licence can be given before its conditions are checked. */
const forLicence = () => is('kind', 'commitment') && is('commitment', 'licenceReplacing', 'missingPapers');
const repairAsked = () => bad() && is('repair', 'yes');
const changed = () => is('document', 'revoked', 'changed', 'void');
const objected = () => is('objection', 'yes');

const asked: Readonly<Record<Step, readonly Asking[]>> = {
  whose: [
    { field: 'target', when: () => sheet.value !== null },
    { field: 'subjectKind', when: ofNew },
    { field: 'place', when: ofNew },
    { field: 'division', when: () => ofNew() && is('place', elsewhere), follows: true },
    { field: 'name', when: ofNew },
  ],
  what: [
    { field: 'kind' },
    { field: 'title' },
    { field: 'role' },
    { field: 'providerAt' },
    { field: 'providerPlace', when: () => is('providerAt', 'other'), follows: true },
    {
      field: 'providerDivision',
      when: () => is('providerAt', 'other') && is('providerPlace', elsewhere),
      follows: true,
    },
  ],
  days: [
    { field: 'determinedOn' },
    { field: 'dayUnknown', follows: true },
    { field: 'publishedOn' },
    { field: 'statedUntil' },
    { field: 'shown' },
  ],
  details: [
    { field: 'procedure', when: ofKind('penalty') },
    { field: 'measures', when: ofKind('penalty') },
    { field: 'fine', when: () => is('kind', 'penalty') && has('measures', 'fine'), follows: true },
    {
      field: 'confiscateGains',
      when: () => is('kind', 'penalty') && has('measures', 'confiscateGains'),
      follows: true,
    },
    {
      field: 'confiscateProperty',
      when: () => is('kind', 'penalty') && has('measures', 'confiscateProperty'),
      follows: true,
    },
    { field: 'listingAct', when: ofKind('seriousList') },
    {
      field: 'able',
      when: () => is('kind', 'seriousList') && is('listingAct', 'refusedDuty'),
      follows: true,
    },
    { field: 'notice', when: ofKind('seriousList') },
    { field: 'noticeStates', when: () => is('kind', 'seriousList') && is('notice', 'yes'), follows: true },
    { field: 'decision', when: ofKind('seriousList') },
    {
      field: 'decisionStates',
      when: () => is('kind', 'seriousList') && is('decision', 'yes'),
      follows: true,
    },
    { field: 'arrears', when: ofKind('arrears') },
    { field: 'act', when: ofKind('other') },
    { field: 'honour', when: ofKind('honour') },
    { field: 'level', when: () => is('kind', 'honour') && is('honour', 'commendation'), follows: true },
    { field: 'wish', when: ofKind('honour') },
    { field: 'commitment', when: ofKind('commitment') },
    { field: 'commitmentStatus', when: ofKind('commitment') },
    { field: 'madeOn', when: ofKind('commitment') },
    { field: 'dueOn', when: ofKind('commitment') },
    { field: 'scheme', when: ofKind('evaluation') },
    { field: 'grade', when: () => is('kind', 'evaluation') && is('scheme', 'national'), follows: true },
    { field: 'licenceDecidedOn', when: forLicence, follows: true },
    { field: 'checkedOn', when: forLicence, follows: true },
    {
      field: 'class',
      when: () => is('kind', 'penalty', 'arrears', 'judgmentDefault', 'other') || notKept(),
    },
    { field: 'domain', when: ofKind('penalty') },
    { field: 'documentNumber', when: bad },
  ],
  since: [
    { field: 'fulfilledOn', when: bad },
    { field: 'harmRemoved', when: bad },
    { field: 'repair', when: bad },
    { field: 'appliedOn', when: repairAsked, follows: true },
    { field: 'outcome', when: repairAsked, follows: true },
    { field: 'decidedOn', when: () => repairAsked() && is('outcome', 'granted', 'refused'), follows: true },
    { field: 'objection' },
    { field: 'receivedOn', when: objected, follows: true },
    { field: 'markedOn', when: objected, follows: true },
    { field: 'answeredOn', when: objected, follows: true },
    { field: 'document', when: bad },
    { field: 'changedOn', when: () => bad() && changed(), follows: true },
  ],
  review: [],
};

/** What a step asks, given what was answered so far. */
export function questionsOf(step: Step): readonly Asking[] {
  return asked[step].filter(({ when }) => when?.() ?? true);
}

/** Whether a field is asked for, given what was answered so far; what was answered to others does not count. */
export function isAsked(field: FieldName): boolean {
  return steps.some((step) => questionsOf(step).some((asking) => asking.field === field));
}

/** How a step was come to: from the review, to change it, or as the first of the next entry. */
export type Manner = 'change' | 'next' | null;

/** What an address within this page names; the first step for what it does not know. */
export function placeNamed(name: string | null): { readonly step: Step; readonly manner: Manner } {
  const [first, second] = name?.split('/') ?? [];
  const manner = second === 'change' || second === 'next' ? second : null;
  return { step: steps.find((step) => step === first) ?? 'whose', manner };
}

/** The last step that can be shown up to this one: nothing is asked of an entry while its kind is not known. */
export function reachable(step: Step): Step {
  if (step === 'whose') return step;
  const knowsWhose = addsToOpen() ? answer('target').value !== '' : answer('subjectKind').value !== '';
  if (!knowsWhose) return 'whose';
  return step !== 'what' && answer('kind').value === '' ? 'what' : step;
}
