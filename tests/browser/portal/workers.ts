import type { Page } from '@playwright/test';

const preludes = new WeakMap<Page, string[]>();

/** Runs this in every worker before its own script: what is prepared for the page does not reach them. */
export async function beforeWorkers(page: Page, script: string): Promise<void> {
  const scripts = preludes.get(page);
  if (scripts) {
    scripts.push(script);
    return;
  }
  const first = [script];
  preludes.set(page, first);
  await page.route('**/assets/*.worker-*.js', async (route) => {
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: [...first, await response.text()].join('\n') });
    } catch {
      // The page has gone on meanwhile, and wants no answer any more.
      await route.abort().catch(() => undefined);
    }
  });
}

/** Stops the clock, as a script for any page or worker. */
export function stoppedAt(instant: string): string {
  return `{
    const Running = Date;
    const now = Running.parse(${JSON.stringify(instant)});
    self.Date = class extends Running {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(now); }
      static now() { return now; }
    };
  }`;
}
