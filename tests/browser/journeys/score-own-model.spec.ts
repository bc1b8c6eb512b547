import type { Page } from '@playwright/test';
import { record } from '../portal/record';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { score } = words;
const region = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function toScore(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.record.beside.score }).click();
}

const own = {
  id: 'own',
  title: { zh: '样例市自己的模型', en: 'A model of a sample city' },
  from: '2026-01-01',
  subjects: ['legalPerson'],
  base: 100,
  lowest: 0,
  highest: 100,
  clause: '0',
  grades: [
    { grade: 'A', from: 60 },
    { grade: 'B', from: 0 },
  ],
  leaves: ['repaired'],
  indicators: [{ id: 'all', clause: '1' }],
  events: [{ id: 'penalty', indicator: 'all', clause: '1.1', points: -7, when: { kind: ['penalty'] } }],
};

async function withOwnModel(page: Page, model: unknown): Promise<void> {
  await page.route('**/portal.json', (route) => route.fulfill({ json: { model: 'models/own.json' } }));
  await page.route('**/models/own.json', (route) => route.fulfill({ json: model }));
}

test("the operator's own model is counted by its own numbers", async ({ portal, page }) => {
  await withOwnModel(page, own);
  await portal.open();
  await portal.choose('firm.json', record('scored-firm'));
  await toScore(page);
  await page.getByLabel('样例市自己的模型').check();
  // Two penalties: 100 − 7 − 7.
  await expect(region(page, score.self.title)).toContainText('86 分');
  await expect(region(page, score.sum.title)).toContainText('合计 86 分');
});

test("an operator's model that could cost people anything is refused, with what is wrong", async ({
  portal,
  page,
}) => {
  await withOwnModel(page, { ...own, subjects: ['naturalPerson'] });
  await portal.open();
  await portal.choose('firm.json', record('scored-firm'));
  await toScore(page);
  await page.getByLabel('样例市自己的模型').check();
  await expect(portal.errorSummary).toContainText('这个模型会给个人扣分或者降级，这里不用它');
  await expect(region(page, score.sum.title)).toHaveCount(0);
});
