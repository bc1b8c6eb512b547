import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** What keeps a person from seeing where the focus is; null where they see it. */
export function hidden(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing has the focus';
  // A hidden field shows its focus by its label.
  const seen = element instanceof HTMLInputElement && element.type === 'file' ? element.labels?.[0] : element;
  if (!seen) return 'the field has no label';
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  const { top, bottom, left, right } = seen.getBoundingClientRect();
  const what = seen.textContent || seen.id;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${what} has no outline`;
  const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  return inSight ? null : `${what} is out of sight`;
}

const manySteps = 60;

/** Steps from one thing to the next, each of them seen, until the target is reached. */
export async function tabTo(page: Page, target: Locator) {
  for (let step = 0; step < manySteps; step += 1) {
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(hidden)).toBeNull();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `is reached within ${manySteps} steps`).toBeFocused();
}
