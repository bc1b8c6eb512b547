import { limits } from '../limits';
import { readApplication, readDetail, type Application } from './contract';

/** Why it is tried again later. */
export type Delay = 'offline' | 'unreachable' | 'slow' | 'busy' | 'failing' | 'unreadable';

/** Why it is not tried again. */
export type Refusal =
  'rejected' | 'notAllowed' | 'tooLarge' | 'conflict' | 'notThere' | 'redirected' | 'foreignReceipt';

export type Answer =
  | { readonly is: 'application'; readonly application: Application }
  | { readonly is: 'unknown' | 'deleted' | 'stopped' }
  | { readonly is: 'refused'; readonly why: Refusal; readonly said: string | null }
  /** After how many milliseconds at the earliest, if the receiver says so. */
  | { readonly is: 'later'; readonly why: Delay; readonly after: number | null };

export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly address: string;
  readonly body?: { readonly type: string; readonly content: string | Uint8Array };
  /** Ends it when nobody wants it any more. */
  readonly signal: AbortSignal;
}

const second = 1000;
const refusals: Partial<Record<number, Refusal>> = {
  401: 'notAllowed',
  403: 'notAllowed',
  409: 'conflict',
  413: 'tooLarge',
};
const delays: Partial<Record<number, Delay>> = { 408: 'busy', 425: 'busy', 429: 'busy', 503: 'busy' };

export const later = (why: Delay, after: number | null = null): Answer => ({ is: 'later', why, after });
export const refused = (why: Refusal, said: string | null = null): Answer => ({ is: 'refused', why, said });

/** Seconds, or a date of HTTP, at most as long as anybody is kept waiting; null: neither. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * second : Date.parse(header) - now;
  const longest = limits.handOver.longestPatienceSeconds * second;
  return Number.isNaN(wait) ? null : Math.min(longest, Math.max(0, wait));
}

const isJson = (headers: Headers) => /^application\/json\b/i.test(headers.get('Content-Type') ?? '');

/** What a status says by itself; null: the body has to be read. */
function byStatus({ status, type, headers }: Response): Answer | null {
  if (type === 'opaqueredirect') return refused('redirected');
  if (status === 204) return { is: 'deleted' };
  if (status === 404 || status === 410) return { is: 'unknown' };
  const delay = delays[status] ?? (status >= 500 ? 'failing' : null);
  return delay === null ? null : later(delay, retryAfter(headers.get('Retry-After')));
}

async function read(response: Response): Promise<Answer> {
  const known = byStatus(response);
  if (known !== null) return known;
  const text = await response.text();
  if (!response.ok) return refused(refusals[response.status] ?? 'rejected', readDetail(text));
  const application = isJson(response.headers) ? readApplication(text) : null;
  return application === null ? later('unreadable') : { is: 'application', application };
}

/** So long an answer may take, by what is sent. */
function patience({ body }: Request): number {
  const { answerSeconds, slowestBytesPerSecond } = limits.handOver;
  return (answerSeconds + (body?.content.length ?? 0) / slowestBytesPerSecond) * second;
}

/** Why no answer came: the person stopped it, it took too long, or the network failed. */
function failed(wanted: AbortSignal, patient: AbortSignal): Answer {
  if (wanted.aborted) return { is: 'stopped' };
  if (patient.aborted) return later('slow');
  return later(navigator.onLine ? 'unreachable' : 'offline');
}

/** Asks the receiver once. Whatever goes wrong is an answer; nothing is thrown. */
export async function exchange(request: Request): Promise<Answer> {
  const { method, address, body, signal } = request;
  if (signal.aborted) return { is: 'stopped' };
  if (!navigator.onLine) return later('offline');
  const control = new AbortController();
  const stop = () => {
    control.abort();
  };
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, patience(request));
  try {
    const response = await fetch(address, {
      method,
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Nothing is sent on to where it leads, and unlike with 'error' it can be told from a network that fails.
      redirect: 'manual',
      signal: control.signal,
      ...(body && {
        body: body.content as Uint8Array<ArrayBuffer> | string,
        headers: { 'Content-Type': body.type },
      }),
    });
    return await read(response);
  } catch {
    return failed(signal, control.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
