import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFile } from '../portal/site-files';
import { Receiver, type Answer, type Arrival } from './receiver';

/** What goes wrong: an answer of its own, or what becomes of the connection. */
export type Fault =
  | Answer
  | 'hang'
  | 'drop'
  /** Browsers ask again by themselves, even what changes something, where not a byte of an answer came. */
  | 'drop before the answer'
  | 'drop within the answer'
  | 'slow';

const service = '/hand-over';
export const name = '示例市信用管理工作机构（虚构）';

/** What the operator wrote. */
const configured = (receiver: string) =>
  JSON.stringify({
    handOver: { name: receiver, address: 'hand-over/', phone: '0990-0000000', forms: ['F3'] },
  });

/** The built site, and a receiver of letters behind the same address, which fails as it is told to. */
export class SiteWithReceiver {
  readonly receiver = new Receiver();
  /** What goes wrong with the next requests, one after the other. */
  readonly faults: Fault[] = [];
  /** What always goes wrong where this says so. */
  always: (arrival: Arrival) => Fault | null = () => null;
  /** Whom the operator names as the receiver. */
  named = name;
  readonly #server: Server;
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on connections are refused, until it opens again. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    if (!pathname.startsWith(`${service}/`)) {
      serveFile(pathname, response, new Map([['portal.json', configured(this.named)]]));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const arrival = {
      method: request.method ?? '',
      path: pathname.slice(service.length),
      type: request.headers['content-type'] ?? '',
      body: Buffer.concat(chunks),
    };
    for (const header of ['cookie', 'authorization', 'referer'])
      if (header in request.headers) this.receiver.breaches.push(`a request with ${header}`);
    this.#fail(this.faults.shift() ?? this.always(arrival), arrival, response);
  }

  #fail(fault: Fault | null, arrival: Arrival, response: ServerResponse): void {
    if (fault === 'hang') {
      this.receiver.arrivals.push(arrival);
      return;
    }
    if (fault === 'drop') {
      this.receiver.arrivals.push(arrival);
      response.destroy();
      return;
    }
    if (fault !== null && typeof fault === 'object') {
      this.receiver.arrivals.push(arrival);
      send(response, fault);
      return;
    }
    const answer = this.receiver.answer(arrival);
    if (fault === 'drop before the answer') response.destroy();
    else if (fault === 'drop within the answer') {
      response.writeHead(answer.status, { 'Content-Type': 'application/json', 'Content-Length': '999' });
      response.write('{"state"', () => setTimeout(() => response.destroy(), 50));
    } else setTimeout(() => { send(response, answer); }, fault === 'slow' ? 1500 : 0); // prettier-ignore
  }
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, { ...(type !== undefined && { 'Content-Type': type }), ...headers });
  response.end(body);
}
