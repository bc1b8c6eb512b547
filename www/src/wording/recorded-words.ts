import type {
  ActKind,
  Channel,
  DocumentStatus,
  DocumentType,
  Event,
  Exposure,
  Procedure,
  PublicityBasis,
} from '../engine/answers';
import type { answers } from './zh-CN/enter-answers';
import type { terms } from './zh-CN/terms';
import type { vocabulary } from './zh-CN/vocabulary';

/** The words of one language for what a fact of an entry can be. */
interface Vocabularies {
  readonly answers: typeof answers;
  readonly terms: typeof terms;
  readonly vocabulary: typeof vocabulary;
  readonly acts: Readonly<Record<ActKind, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly documentTypes: Readonly<Record<DocumentType, string>>;
  readonly documentStatuses: Readonly<Record<DocumentStatus, string>>;
  readonly events: Readonly<Record<Event, string>>;
  readonly procedures: Readonly<Record<Procedure, string>>;
  readonly bases: Readonly<Record<PublicityBasis, string>>;
  readonly exposures: Readonly<Record<Exposure, string>>;
  /** What stands in the place of a ground for a listing. */
  readonly noGround: string;
}

/** The words that the facts of an entry can hold, by their paths. */
export function recordedWords({ answers, terms, vocabulary, exposures, ...own }: Vocabularies) {
  return {
    kind: vocabulary.entryKind,
    'provider.role': answers.roles,
    channel: own.channels,
    'document.type': own.documentTypes,
    'document.status': own.documentStatuses,
    domain: answers.domains,
    class: vocabulary.class,
    'act.kind': own.acts,
    'circumstances.events': own.events,
    'penalty.procedure': own.procedures,
    'penalty.measures.kind': vocabulary.measure,
    'listing.act': { ...answers.listingActs, none: own.noGround },
    'listing.notice.states': terms.noticeElement,
    'listing.decision.states': terms.decisionElement,
    'listing.linked.role': terms.linkedRole,
    'publicity.basis': own.bases,
    'publicity.personal.name': exposures,
    'publicity.personal.idNumber': exposures,
    'publicity.personal.birthDate': exposures,
    'publicity.personal.address': exposures,
    'publicity.personal.phone': exposures,
    'data.field': terms.dataField,
    'honour.kind': answers.honours,
    'honour.level': answers.levels,
    'commitment.type': answers.commitments,
    'commitment.status': answers.commitmentStatuses,
    'repair.outcome': answers.outcomes,
  };
}
