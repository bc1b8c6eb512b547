import type { Page } from '@playwright/test';
import { moduleBytes, modulePath } from '../portal/built';

/** The module as it was built, but for `survey`, which traps. */
async function trappingModule(): Promise<Buffer> {
  // Loaded where it is needed only: it is large.
  const { default: binaryen } = await import('binaryen');
  const module = binaryen.readBinary(moduleBytes());
  const { value: name } = binaryen.getExportInfo(module.getExport('survey'));
  const { params, results } = binaryen.getFunctionInfo(module.getFunction(name));
  module.removeFunction(name);
  module.addFunction(name, params, results, [], module.unreachable());
  const bytes = module.emitBinary();
  module.dispose();
  return Buffer.from(bytes);
}

export async function serveTrappingModule(page: Page): Promise<void> {
  const body = await trappingModule();
  await page.route(`**${modulePath}`, (route) => route.fulfill({ contentType: 'application/wasm', body }));
}
