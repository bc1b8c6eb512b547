import { readFileSync } from 'node:fs';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

test.beforeEach(async ({ portal }) => {
  await portal.open();
  await portal.openDemo();
  await portal.openEntry();
});

test('the days ahead are saved as a calendar file', async ({ page }) => {
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: words.entry.take.download }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(words.entry.take.fileName);
  const text = readFileSync(await saved.path(), 'utf8');
  const lines = text.split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('DTSTART;VALUE=DATE:20270615');
  expect(lines).toContain('TRIGGER:-P7D');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(text.replace(/\r\n /g, '')).toContain('SUMMARY:公示的最后一天：未按规定检查作业现场的安全设施');
});

test('where no file can be saved the text is there to be copied', async ({ portal, page }) => {
  await portal.unfold(words.entry.take.fallback);
  const text = page.getByLabel(words.entry.take.text);
  await expect(text).toHaveValue(
    /^BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20270615[\s\S]*END:VCALENDAR\s*$/,
  );
  await page.getByRole('button', { name: words.copy, exact: true }).click();
  await expect(page.getByText(/^(已经复制|文字已经全选)/)).toBeVisible();
});
