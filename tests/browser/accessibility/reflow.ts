import type { Page } from '@playwright/test';
import { expect } from '../portal/test';

/** What sticks out of a window, or is cut off by its own box. */
function overflowing(): string[] {
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  const root = document.documentElement;
  const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('.visually-hidden, svg, textarea')) continue;
    const { right, width } = element.getBoundingClientRect();
    if (width > 0 && right > root.clientWidth + 1) found.push(`${name(element)} ends at ${right}`);
    const cuts =
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (cuts) found.push(`${name(element)} is cut`);
  }
  return found;
}

/** The narrowest phone, and a window of 1280 × 1024 at 400 %. */
export const narrowest = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

export async function expectToFit(page: Page): Promise<void> {
  for (const size of narrowest) {
    await page.setViewportSize(size);
    expect.soft(await page.evaluate(overflowing), `${size.width}×${size.height}`).toEqual([]);
  }
}
