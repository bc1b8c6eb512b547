import type { Page } from '@playwright/test';

/** Has the browser draw what it leaves out until it is scrolled to: a picture of the whole page is taken without that. */
export async function drawWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).getPropertyValue('content-visibility') === 'auto')
        element.style.setProperty('content-visibility', 'visible');
  });
}
