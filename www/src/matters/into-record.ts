import type { ClockKind, Form } from '../engine/answers';
import type { Draft, Log } from '../drafts/draft';
import { isObject, jsonOf, type Members } from '../drafts/shape';

/** What a letter does to an entry of the record: where its days stand, and which limits of time they start. */
interface Effect {
  readonly into: (entry: Members, log: Log, draft: Draft) => Members;
  readonly clocks: readonly ClockKind[];
  /** The list of the entry that it makes one longer. */
  readonly list?: 'objection' | 'complaint';
}

const listIn = (entry: Members, name: string): readonly unknown[] => {
  const list = entry[name];
  return Array.isArray(list) ? list : [];
};
const objectIn = (entry: Members, name: string): Members => {
  const object = entry[name];
  return isObject(object) ? object : {};
};

const objection: Effect = {
  list: 'objection',
  clocks: ['mark', 'answer', 'helper', 'otherSystems'],
  into: (entry, { handedIn, markedOn, answered }) => ({
    objection: [
      ...listIn(entry, 'objection'),
      { filedOn: handedIn?.on, receivedOn: handedIn?.receivedOn, markedOn, answeredOn: answered?.on },
    ],
  }),
};

const outcomes = { granted: 'granted', refused: 'refused', partly: null, other: null } as const;

const repair: Effect = {
  clocks: ['repairAcceptance', 'repairResult'],
  into: (entry, { handedIn, answered }) => {
    const applied = { ...objectIn(entry, 'repair'), appliedOn: handedIn?.on };
    const outcome = answered === null ? null : outcomes[answered.result];
    return { repair: answered === null ? applied : { ...applied, decidedOn: answered.on, outcome } };
  },
};

const update: Effect = {
  clocks: ['update', 'withdrawal'],
  into: (entry, { handedIn }) => {
    const document = entry['document'];
    const received = handedIn?.receivedOn ?? null;
    const known = isObject(document) && typeof document['noticeReceivedOn'] === 'string';
    if (!isObject(document) || received === null || known) return {};
    return { document: { ...document, noticeReceivedOn: received } };
  },
};

const statement: Effect = {
  clocks: ['listObjection'],
  into: (entry, { handedIn, answered }) => ({
    listing: {
      ...objectIn(entry, 'listing'),
      statement: { receivedOn: handedIn?.receivedOn, answeredOn: answered?.on },
    },
  }),
};

const complaint: Effect = {
  list: 'complaint',
  clocks: ['complaint'],
  into: (entry, { handedIn, answered }, { receiver }) => ({
    complaint: [
      ...listIn(entry, 'complaint'),
      { to: receiver, acceptedOn: handedIn?.receivedOn, answeredOn: answered?.on },
    ],
  }),
};

const takedown: Effect = { clocks: ['takedown'], into: () => ({}) };

const effects: Partial<Readonly<Record<Form, Effect>>> = {
  F1: repair,
  F3: objection,
  F4: update,
  F5: statement,
  F5b: repair,
  F10: complaint,
  F11: takedown,
};

/** Sites of others that still show it, as the person saw them. */
function sites(entry: Members, { elsewhere }: Log): Members {
  if (elsewhere.length === 0) return {};
  const publicity = objectIn(entry, 'publicity');
  const seen = elsewhere.map(({ name, url, seenOn }) => ({ name, url, shown: true, seenOn }));
  return { publicity: { ...publicity, elsewhere: [...listIn(publicity, 'elsewhere'), ...seen] } };
}

function changed(entry: Members, draft: Draft): Members {
  const { log, form } = draft;
  const done = log.handedIn === null ? {} : effects[form]?.into(entry, log, draft);
  return { ...entry, ...done, ...sites(entry, log) };
}

/** The text of the record with what the person logged, so that the engine tells of it; null: the text is no record. */
export function recordWithLog(draft: Draft): string | null {
  const record = jsonOf(draft.record.text);
  if (!isObject(record) || !Array.isArray(record['entries'])) return null;
  const entries = (record['entries'] as unknown[]).map((entry) =>
    isObject(entry) && entry['id'] === draft.entry ? changed(entry, draft) : entry,
  );
  return JSON.stringify({ ...record, entries });
}

/** Which limits of time a letter starts. */
export const clocksOf = (form: Form): readonly ClockKind[] => effects[form]?.clocks ?? [];

/** The part of the entry that the letter became: `objection[1]`; null: it is no part of a list. */
export function partOf(draft: Draft): string | null {
  const list = effects[draft.form]?.list;
  const record = jsonOf(draft.record.text);
  if (list === undefined || !isObject(record)) return null;
  const entries = listIn(record, 'entries').filter(isObject);
  const entry = entries.find(({ id }) => id === draft.entry);
  return entry === undefined ? null : `${list}[${listIn(entry, list).length}]`;
}
