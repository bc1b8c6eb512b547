import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteFolder } from '../portal/built';
import { serveFile } from '../portal/site-files';
import { expect, test as plain } from '../portal/test';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const built = (name: string) => readFileSync(join(siteFolder, name), 'utf8');

/** The built site on a server of its own, which can publish a later version of it. */
export class ChangingSite {
  readonly #changed = new Map<string, string>();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      serveFile(new URL(request.url ?? '/', 'http://site').pathname, response, this.#changed);
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
}

/** The portal on a site of its own, with the copy of it on the device. */
export const test = plain.extend<{ site: ChangingSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
  site: async ({}, use) => {
    const site = new ChangingSite();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => {
    await use(await site.open());
  },
});

/** The browser looks for a new version, as it does by itself when the site is opened. */
export async function look(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** The mark of a later version, on its page. */
export const mark = (page: Page) => page.locator('meta[name="mark"]');

const second = 'second';

/** A later version is published, and this page looks for it. */
export async function publishLater(site: ChangingSite, page: Page): Promise<void> {
  site.publish(second);
  await look(page);
}

/** This page is the later version. */
export async function expectLater(page: Page): Promise<void> {
  await expect(mark(page)).toHaveAttribute('content', second);
}
