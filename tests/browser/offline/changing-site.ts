import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { policyDirectives, siteFolder } from '../portal/built';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const built = (name: string) => readFileSync(join(siteFolder, name), 'utf8');

/** The built site on a server of its own, which can publish a later version of it. */
export class ChangingSite {
  readonly #changed = new Map<string, string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request.url ?? '/', response);
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A version that differs in a mark on its page, and so in its service worker. */
  publish(mark: string): void {
    const page = built('index.html');
    const marked = page.replace('<title>', `<meta name="mark" content="${mark}" /><title>`);
    const worker = built('sw.js');
    const later = worker
      .replace(hash(page), hash(marked))
      .replace(/(version:\W)\w+/, (_, before: string) => before + mark);
    if (!later.includes(hash(marked)) || !later.includes(mark)) throw new Error('the list is not as known');
    this.#changed.set('index.html', marked).set('sw.js', later);
  }

  #answer(url: string, response: ServerResponse): void {
    const path = new URL(url, 'http://site').pathname.slice(1);
    const name = path === '' ? 'index.html' : path;
    const file = join(siteFolder, name);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': kinds[extname(name)] ?? 'application/octet-stream',
      'Cache-Control': name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      'Content-Security-Policy': policyDirectives.join('; '),
    });
    response.end(this.#changed.get(name) ?? readFileSync(file));
  }
}
