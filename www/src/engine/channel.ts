import { callNames, type CallName } from './answers';
import { Stopped, type Answering, type Instance } from './instance';
import { joined } from './slices';
import type { Order, Report, Slice } from './wire';

/** What a page has of a worker. */
export interface Port {
  onmessage: ((event: { readonly data: Report }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(order: Order): void;
  terminate(): void;
}

/** There is no worker: the browser has none, refuses it, or cannot get its script. */
export class NoWorker extends Error {}

interface Question {
  readonly answered: (answer: unknown) => void;
  readonly failed: (reason: Error) => void;
  readonly slices: Slice[];
}

interface OfRecord {
  readonly recordText: string;
}
const isOfRecord = (part: unknown): part is OfRecord =>
  typeof part === 'object' && part !== null && 'recordText' in part && typeof part.recordText === 'string';

/** The questions to one worker, and its answers. */
class Channel {
  private readonly open = new Map<number, Question>();
  private last = 0;
  private kept: string | null = null;
  /** Why nothing can be asked any more. */
  ended: Error | null = null;

  constructor(private readonly port: Port) {}

  ask(name: CallName, request: readonly unknown[]): Promise<unknown> {
    const light = request.map((part) => (isOfRecord(part) ? this.withoutRecord(part) : part));
    return this.put((id) => ({ id, name, request: light }));
  }

  renew(): Promise<unknown> {
    return this.put((id) => ({ id, renew: true }));
  }

  end(reason: Error): void {
    this.ended = reason;
    this.port.terminate();
    for (const { failed } of this.open.values()) failed(reason);
    this.open.clear();
  }

  hear(report: Exclude<Report, { ready: true } | { refused: string }>): void {
    const question = this.open.get(report.id);
    if (!question) return;
    if ('slice' in report) {
      question.slices.push(report.slice);
      return;
    }
    this.open.delete(report.id);
    if ('trap' in report) question.failed(new Error(report.trap));
    else question.answered(joined(report.answer, question.slices));
  }

  private put(order: (id: number) => Order): Promise<unknown> {
    if (this.ended) return Promise.reject(this.ended);
    this.last += 1;
    const id = this.last;
    return new Promise((answered, failed) => {
      this.open.set(id, { answered, failed, slices: [] });
      this.port.postMessage(order(id));
    });
  }

  /** The worker keeps the record that was last asked about: it may be long, and need not cross again. */
  private withoutRecord(part: OfRecord): OfRecord {
    if (part.recordText !== this.kept) {
      this.kept = part.recordText;
      this.port.postMessage({ keep: part.recordText });
    }
    return { ...part, recordText: '' };
  }
}

function instance(channel: Channel, again: () => Promise<Instance>): Instance {
  const call = (name: CallName) => [name, (...request: unknown[]) => channel.ask(name, request)] as const;
  const calls: unknown = Object.fromEntries(callNames.map(call));
  const renew = () => (channel.ended ? again() : channel.renew().then(() => one));
  let renewing: Promise<Instance> | null = null;
  const one: Instance = {
    calls: calls as Answering,
    // Questions that broke together are asked again of one new copy.
    renew: () => (renewing ??= renew().finally(() => (renewing = null))),
    stop() {
      channel.end(new Stopped());
      return again();
    },
  };
  return one;
}

/** Starts the engine in a worker. */
export function inWorker(start: () => Port): Promise<Instance> {
  return new Promise((ready, failed) => {
    let port: Port;
    try {
      port = start();
    } catch (reason) {
      failed(new NoWorker(String(reason)));
      return;
    }
    const channel = new Channel(port);
    port.onerror = () => {
      channel.end(new Error('the worker broke down'));
      failed(new NoWorker('the worker did not start'));
    };
    port.onmessage = ({ data }) => {
      if ('ready' in data) {
        ready(instance(channel, () => inWorker(start)));
      } else if ('refused' in data) {
        port.terminate();
        failed(new Error(data.refused));
      } else {
        channel.hear(data);
      }
    };
  });
}
