import type { Page } from '@playwright/test';
import { expect } from '../portal/test';

/** Buttons, fields and links outside running text that a finger could miss. */
function small(least: number): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, label.button, input, select, textarea',
  );
  const found: string[] = [];
  for (const control of controls) {
    const { width, height } = control.getBoundingClientRect();
    const text = control.textContent.trim();
    const inText = control.tagName === 'A' && control.parentElement?.textContent.trim() !== text;
    const offered = control.checkVisibility() && !control.matches('.visually-hidden, .skip:not(:focus)');
    if (!offered || inText || (width >= least && height >= least)) continue;
    found.push(
      `${control.tagName.toLowerCase()} “${text || control.id}”: ${Math.round(width)} × ${Math.round(height)}`,
    );
  }
  return found;
}

const usualSize = 44;

export async function expectLargeTargets(page: Page, leastSize = usualSize): Promise<void> {
  expect.soft(await page.evaluate(small, leastSize)).toEqual([]);
}
