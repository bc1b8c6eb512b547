import { createHash } from 'node:crypto';
import { against } from './contract';

/** What arrived at the receiver, as one line: what was asked, and of how many bytes. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly sm3: string;
  readonly parts: readonly { readonly type: string; readonly bytes: number; readonly sha256: string }[];
}

interface Submission {
  readonly manifest: string;
  readonly consent: { readonly statement: string; readonly sha256: string };
}

interface Application {
  readonly raw: Buffer;
  readonly manifest: Manifest;
  readonly parts: Map<number, Buffer>;
  receipt: { readonly number: string; readonly receivedAt: string; readonly manifest: string } | null;
}

const hash = (of: 'sha256' | 'sm3', bytes: Buffer | string) => createHash(of).update(bytes).digest('hex');

export function problem(status: number, detail?: string): Answer {
  const body = JSON.stringify({ type: 'about:blank', title: 'x', status, detail });
  return { status, type: 'application/problem+json', body };
}

/** A receiver that does what the contract says, holds every request against it, and remembers all. */
export class Receiver {
  readonly applications = new Map<string, Application>();
  readonly arrivals: Arrival[] = [];
  /** What is not as the contract says. */
  readonly breaches: string[] = [];
  /** Every application that was received, each as often as it was. */
  readonly received: string[] = [];

  answer(arrival: Arrival): Answer {
    this.arrivals.push(arrival);
    const { method, path } = arrival;
    const [, key = '', within = ''] =
      /^\/applications\/([0-9a-f]{32})(|\/submission|\/parts\/[1-9]\d?)$/.exec(path) ?? [];
    if (key === '') return this.#breach(404, `no such address: ${path}`);
    if (within === '/submission' && method === 'POST') return this.#submit(key, arrival);
    if (within.startsWith('/parts/') && method === 'PUT')
      return this.#part(key, Number(within.slice(7)), arrival);
    if (within !== '') return this.#breach(405, `${method} ${path}`);
    if (method === 'PUT') return this.#announce(key, arrival);
    if (method === 'DELETE') return this.#withdraw(key);
    return method === 'GET' ? this.#state(key) : this.#breach(405, `${method} ${path}`);
  }

  #breach(status: number, what: string): Answer {
    this.breaches.push(what);
    return problem(status, what);
  }

  #state(key: string, status = 200): Answer {
    const there = this.applications.get(key);
    if (there === undefined) return problem(404);
    const { manifest, parts, receipt } = there;
    const missing = manifest.parts.map((_, at) => at + 1).filter((number) => !parts.has(number));
    const state = receipt !== null ? 'received' : missing.length > 0 ? 'open' : 'complete';
    const told = { state, missing, receipt };
    const wrong = against('Application', told);
    if (wrong !== null) throw new Error(wrong);
    return { status, type: 'application/json', body: JSON.stringify(told) };
  }

  #announce(key: string, { body, type }: Arrival): Answer {
    if (type !== 'application/json') return this.#breach(415, `a manifest of the type ${type}`);
    const there = this.applications.get(key);
    if (there !== undefined) return there.raw.equals(body) ? this.#state(key) : problem(409);
    const manifest: unknown = JSON.parse(body.toString());
    const wrong = against('Manifest', manifest);
    if (wrong !== null) return this.#breach(400, wrong);
    this.applications.set(key, {
      raw: body,
      manifest: manifest as Manifest,
      parts: new Map(),
      receipt: null,
    });
    return this.#state(key, 201);
  }

  #part(key: string, number: number, { body, type }: Arrival): Answer {
    const there = this.applications.get(key);
    if (there === undefined) return problem(404);
    const told = there.manifest.parts[number - 1];
    if (told === undefined) return this.#breach(404, `no part ${number}`);
    if (told.type !== type) return this.#breach(415, `part ${number} of the type ${type}`);
    if (told.bytes !== body.length || told.sha256 !== hash('sha256', body))
      return this.#breach(422, `part ${number} is not as announced`);
    if (number === 2 && hash('sm3', body) !== there.manifest.sm3)
      return this.#breach(422, 'the data have another SM3');
    there.parts.set(number, body);
    return this.#state(key);
  }

  #submit(key: string, { body, type }: Arrival): Answer {
    const there = this.applications.get(key);
    if (there === undefined) return problem(404);
    if (type !== 'application/json') return this.#breach(415, `a submission of the type ${type}`);
    const told: unknown = JSON.parse(body.toString());
    const wrong = against('Submission', told);
    if (wrong !== null) return this.#breach(400, wrong);
    const { manifest, consent } = told as Submission;
    if (manifest !== hash('sha256', there.raw)) return this.#breach(422, 'consent to other content');
    if (consent.sha256 !== hash('sha256', consent.statement)) return this.#breach(422, 'another statement');
    if (there.parts.size < there.manifest.parts.length) return this.#breach(409, 'parts are missing');
    if (there.receipt === null) {
      this.received.push(key);
      const number = `XY-${this.received.length}`;
      there.receipt = { number, receivedAt: '2026-11-20T17:00:00Z', manifest };
    }
    return this.#state(key);
  }

  #withdraw(key: string): Answer {
    if (this.applications.get(key)?.receipt != null) return problem(409);
    this.applications.delete(key);
    return { status: 204 };
  }
}
