import type { Locator, Page } from '@playwright/test';
import { Portal } from '../portal/portal';
import { expect, test as plain } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';
import { SiteWithReceiver } from './site';

export { expect };
export const { handOver } = words;

/** The place on a finished letter where it is handed over. */
export class HandOver {
  readonly region: Locator;

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', { name: handOver.title });
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  async agree(): Promise<void> {
    await this.region.getByLabel(handOver.consent.label).check();
  }

  async send(keeps = false): Promise<void> {
    await this.agree();
    if (keeps) await this.region.getByLabel(handOver.consent.keep).check();
    await this.button(handOver.consent.send).click();
  }

  async expectReceived(number = 'XY-1'): Promise<void> {
    await expect(this.page.getByRole('heading', { name: handOver.state.received })).toBeVisible();
    await expect(this.page.getByRole('definition').filter({ hasText: number })).toBeVisible();
  }
}

interface Fixtures {
  readonly site: SiteWithReceiver;
  /** A finished letter on the site, with nothing sent. */
  readonly finished: HandOver;
}

export async function finish(page: Page, portal: Portal): Promise<HandOver> {
  const writing = await objectToOverdue(portal);
  await writing.make();
  return new HandOver(page);
}

export const test = plain.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = new SiteWithReceiver();
    await site.open();
    await use(site);
    expect(site.receiver.breaches, 'what is not as the contract says').toEqual([]);
    await site.close();
  },

  baseURL: async ({ site }, use) => {
    await use(site.address);
  },

  // The receiver is sent to, and fails: that is what these tests are about.
  expectedComplaints: /The page asked for (PUT|POST|DELETE|GET) \S+\/hand-over\/|Failed to load resource/,

  finished: async ({ page, portal, site }, use) => {
    const finished = await finish(page, portal);
    expect(site.receiver.arrivals, 'nothing before consent').toEqual([]);
    await use(finished);
  },
});
