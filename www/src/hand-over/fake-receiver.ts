/** A receiver as the contract has it, in memory, for tests of what asks it. */
import { vi } from 'vitest';
import { utf8 } from './parcel';
import { sha256 } from './sha256';

const digest = (text: string) => sha256(utf8(text));

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly init: RequestInit;
}

type Fault = (call: Call, answer: () => Response) => Response | Promise<Response>;

export class FakeReceiver {
  readonly calls: Call[] = [];
  /** What goes wrong with the next calls, one after the other. */
  readonly faults: Fault[] = [];
  /** What the operator's file says of who receives letters; null: it cannot be asked for. It is no call of the receiver. */
  configured: { readonly name: string; readonly address: string } | null = null;
  manifest: string | null = null;
  received = 0;
  #parts = new Set<number>();
  #submitted = false;

  constructor() {
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      if (address === 'portal.json') return this.#configuration();
      const call = { method: init.method ?? '', path: new URL(address).pathname, init };
      this.calls.push(call);
      const fault = this.faults.shift();
      return fault === undefined ? this.#answer(call) : fault(call, () => this.#answer(call));
    });
  }

  get log(): string[] {
    return this.calls.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{32}/, '*')}`);
  }

  #configuration(): Response {
    if (this.configured === null) return problem(503);
    const { name, address } = this.configured;
    return json({ handOver: { name, address } });
  }

  state(): Response {
    if (this.manifest === null) return problem(404);
    const { parts } = JSON.parse(this.manifest) as { parts: unknown[] };
    const missing = parts.map((_, at) => at + 1).filter((number) => !this.#parts.has(number));
    const receipt = { number: 'A-1', receivedAt: '2026-11-21T01:00:00Z', manifest: digest(this.manifest) };
    const state = this.#submitted ? 'received' : missing.length > 0 ? 'open' : 'complete';
    return json({ state, missing, receipt: this.#submitted ? receipt : null });
  }

  forget(): void {
    this.manifest = null;
    this.#parts = new Set();
  }

  #answer({ method, path, init }: Call): Response {
    const part = /\/parts\/(\d+)$/.exec(path);
    if (method === 'DELETE') {
      if (this.#submitted) return problem(409);
      this.forget();
      return new Response(null, { status: 204 });
    }
    if (method === 'PUT' && part === null) this.manifest ??= init.body as string;
    if (method === 'PUT' && part !== null && this.manifest !== null) this.#parts.add(Number(part[1]));
    if (method === 'POST' && !this.#submitted) {
      this.#submitted = true;
      this.received += 1;
    }
    return this.state();
  }
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });
}

export function problem(status: number, headers: Record<string, string> = {}, detail?: string): Response {
  return new Response(JSON.stringify({ status, detail }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}
