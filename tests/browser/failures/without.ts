import type { Page } from '@playwright/test';
import { beforeWorkers } from '../portal/workers';

/** Takes WebAssembly from the page and its workers. */
export async function withoutWebAssembly(page: Page): Promise<void> {
  const script = "Reflect.deleteProperty(self, 'WebAssembly');";
  await page.addInitScript(script);
  await beforeWorkers(page, script);
}

export async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript("Reflect.deleteProperty(self, 'Worker');");
}
