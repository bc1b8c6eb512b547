import type { BrowserContext, Page, Request } from '@playwright/test';

/** What Playwright itself says where the tests do without a copy of the site on the device. */
const blocked = 'Service Worker registration blocked by Playwright';

/** Sees all that a page asks for and complains about. */
export class Watch {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly #ownOrigin: string;

  constructor(context: BrowserContext, page: Page, ownAddress: string) {
    this.#ownOrigin = new URL(ownAddress).origin;
    context.on('request', (request) => {
      this.#see(request);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      const complains = ['error', 'warning'].includes(message.type()) && message.text() !== blocked;
      if (complains) this.complaints.push(message.text());
    });
  }

  #see(request: Request) {
    const { origin, pathname, search } = new URL(request.url());
    const own = request.method() === 'GET' && origin === this.#ownOrigin && search === '';
    const what = own ? pathname : `${request.method()} ${request.url()}`;
    this.requests.push(what);
    if (!own) this.complaints.push(`The page asked for ${what}`);
  }
}
