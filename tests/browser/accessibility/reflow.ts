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
    const { left, right, width } = element.getBoundingClientRect();
    const sticksOut = left < -1 || right > root.clientWidth + 1;
    if (width > 0 && sticksOut) found.push(`${name(element)} lies from ${left} to ${right}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    // What is typed into a line moves along in it.
    const cuts =
      element.tagName !== 'INPUT' && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (cuts) found.push(`${name(element)} is cut`);
    const below = element.scrollHeight - element.clientHeight;
    const hides = ['hidden', 'clip'].includes(overflowY) && element.clientHeight > 0;
    if (hides && below > 1)
      found.push(`${name(element)} is cut below by ${below}: ${element.textContent.slice(0, 40)}`);
  }
  return found;
}

/** The narrowest phone, and a window of 1280 × 1024 at 400 %. */
export const narrowest = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

/** In the window as it is. */
export async function expectToFitHere(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect.soft(await page.evaluate(overflowing), `${width}×${height}`).toEqual([]);
}

export async function expectToFit(page: Page, sizes = narrowest): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectToFitHere(page);
  }
}
