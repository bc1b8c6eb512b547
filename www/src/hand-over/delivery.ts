import type { Application } from './contract';
import { covers, submissionOf, type Consent } from './consent';
import { exchange, later, refused, type Answer, type Request } from './exchange';
import type { Part } from './parcel';

/** What is sent, to where, and that the person wants it. */
export interface Consignment {
  /** 128 random bits, the same for every try. */
  readonly key: string;
  /** Of the receiver's service; ends with a slash. */
  readonly address: string;
  readonly manifest: string;
  readonly digest: string;
  readonly parts: readonly Pick<Part, 'type' | 'content'>[];
  readonly consent: Consent;
}

export interface Course {
  readonly signal: AbortSignal;
  /** How many parts have arrived, of how many. */
  readonly tell: (done: number, of: number) => void;
  /** Just before it is handed in: from here on a lost answer may hide a receipt. */
  readonly onSubmit: () => void;
}

type Asked = Omit<Request, 'address' | 'signal'>;

const json = 'application/json';

function asking({ address, key }: Pick<Consignment, 'address' | 'key'>, signal: AbortSignal) {
  return (within: string, asked: Asked) =>
    exchange({ ...asked, address: `${address}applications/${key}${within}`, signal });
}

/** Where the receiver does not know the application, it is told of it. */
async function announced({ manifest }: Consignment, ask: ReturnType<typeof asking>): Promise<Answer> {
  const answer = await ask('', { method: 'PUT', body: { type: json, content: manifest } });
  return answer.is === 'unknown' || answer.is === 'deleted' ? refused('notThere') : answer;
}

type Open = Extract<Application, { readonly state: 'open' }>;

/** The first part that the receiver lacks; it answers with what it lacks then. */
async function sent({ parts }: Consignment, { missing }: Open, ask: ReturnType<typeof asking>) {
  const [number = 0] = missing;
  const part = parts[number - 1];
  if (part === undefined) return later('unreadable');
  return ask(`/parts/${number}`, { method: 'PUT', body: { type: part.type, content: part.content } });
}

/** From what the receiver has to its receipt, or to what stands in the way. */
async function goOn(
  consignment: Consignment,
  { tell, onSubmit }: Course,
  from: Answer,
  ask: ReturnType<typeof asking>,
): Promise<Answer> {
  const { parts, consent, digest } = consignment;
  let answer = from;
  // Each part once, and handed in once: a receiver that then still lacks something has not understood.
  for (let left = parts.length + 1; answer.is === 'application'; left -= 1) {
    const { application } = answer;
    if (application.state === 'received')
      return application.receipt.manifest === digest ? answer : refused('foreignReceipt');
    if (left === 0) return later('unreadable');
    tell(parts.length - (application.state === 'open' ? application.missing.length : 0), parts.length);
    if (application.state === 'open') {
      answer = await sent(consignment, application, ask);
    } else {
      onSubmit();
      answer = await ask('/submission', {
        method: 'POST',
        body: { type: json, content: submissionOf(consent) },
      });
      left = 1;
    }
  }
  return answer;
}

/**
 * Tries once to bring an application to its receiver, going on where an earlier try stopped: whatever the receiver has
 * is not sent again, and what it has received is not handed in again. Without consent to this very content nothing is
 * asked at all.
 */
export async function deliver(consignment: Consignment, fresh: boolean, course: Course): Promise<Answer> {
  if (!covers(consignment.consent, consignment)) throw new Error('no consent to this content');
  const ask = asking(consignment, course.signal);
  const there: Answer = fresh ? { is: 'unknown' } : await ask('', { method: 'GET' });
  const from = there.is === 'unknown' ? await announced(consignment, ask) : there;
  const answer = await goOn(consignment, course, from, ask);
  // The receiver has forgotten it meanwhile: the next try begins anew, with the same key.
  return answer.is === 'unknown' || answer.is === 'deleted' ? later('unreadable') : answer;
}

/** What became of an application that nobody wants any more. */
export type Withdrawn =
  /** `unknown`: the receiver knows of none. Of one that it may have received that is no answer. */
  | { readonly is: 'deleted' | 'unknown' }
  | { readonly is: 'received'; readonly answer: Answer }
  | { readonly is: 'unsure' };

/** Has the receiver delete what it has, unless it has received it already. */
export async function withdraw(
  consignment: Pick<Consignment, 'address' | 'key' | 'digest'>,
): Promise<Withdrawn> {
  const ask = asking(consignment, new AbortController().signal);
  const answer = await ask('', { method: 'DELETE' });
  if (answer.is === 'deleted' || answer.is === 'unknown') return { is: answer.is };
  if (answer.is !== 'refused' || answer.why !== 'conflict') return { is: 'unsure' };
  const found = await ask('', { method: 'GET' });
  if (found.is !== 'application' || found.application.state !== 'received') return { is: 'unsure' };
  const ours = found.application.receipt.manifest === consignment.digest;
  return { is: 'received', answer: ours ? found : refused('foreignReceipt') };
}
