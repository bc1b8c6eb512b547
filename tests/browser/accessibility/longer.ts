import type { Page } from '@playwright/test';

/** How much longer a text may become in another language. */
const growth = 0.4;

/** Lengthens every text of the page as it stands; what is drawn, and what a person typed, stays. */
export async function lengthen(page: Page): Promise<void> {
  await page.evaluate((share) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const said = text.data.trim();
      if (said === '' || text.parentElement?.closest('svg, script, style, textarea')) continue;
      text.appendData('～'.repeat(Math.ceil(said.length * share)));
    }
  }, growth);
}
