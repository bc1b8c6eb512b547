import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { begunMatter, Matter, passphrase } from '../portal/matter';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { objectToOverdue } from '../portal/writing';

const { matters, privacy, entry: entryWords } = words;

interface LockedFile {
  readonly schema: string;
  readonly keepUntil: string;
  readonly key: {
    readonly name: string;
    readonly hash: string;
    readonly rounds: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: string; readonly bits: number; readonly iv: string };
  readonly content: string;
}

/** Opens a locked draft by what the file itself says, with another implementation than the browser's. */
function unlocked(text: string): string {
  const { schema, keepUntil, key, cipher, content } = JSON.parse(text) as LockedFile;
  const salt = Buffer.from(key.salt, 'base64');
  const own = pbkdf2Sync(passphrase, salt, key.rounds, cipher.bits / 8, 'sha256');
  const bytes = Buffer.from(content, 'base64');
  const open = createDecipheriv('aes-256-gcm', own, Buffer.from(cipher.iv, 'base64'));
  const clear = [
    schema,
    keepUntil,
    key.name,
    key.hash,
    key.rounds,
    key.salt,
    cipher.name,
    cipher.bits,
    cipher.iv,
  ];
  open.setAAD(Buffer.from(JSON.stringify(clear)));
  open.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([open.update(bytes.subarray(0, -16)), open.final()]).toString('utf8');
}

/*
 * KLM-34: marked within 2 working days of its receipt, answered within 7. Received on Saturday, 2026-11-21, the days
 * counted are 23, 24 for the mark, and 23 to 27 and 30 November and 1 December for the answer.
 */
test('from the letter to a matter with its days, saved, unlocked and wiped', async ({ portal, page }) => {
  // A passphrase is slow on purpose, three times.
  test.setTimeout(180_000);
  const writing = await objectToOverdue(portal);
  await writing.make();
  const matter = new Matter(portal, page);
  await matter.take();
  const main = page.getByRole('main');
  await expect(main).toContainText(matters.stage.prepared);
  await expect(main).toContainText(matters.due.notYet);

  await matter.handIn('2026-11-21');
  await expect(main).toContainText(matters.stage.handedIn);
  await expect(main).toContainText(matters.next('2026年11月24日'));
  await expect(main).toContainText('最后一天是2026年12月1日。');

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: entryWords.take.download }).click();
  const calendar = readFileSync(await (await saving).path(), 'utf8');
  expect(calendar.match(/DTSTART;VALUE=DATE:(\d+)/g)).toEqual([
    'DTSTART;VALUE=DATE:20261124',
    'DTSTART;VALUE=DATE:20261201',
  ]);
  expect(calendar.match(/BEGIN:VALARM/g)).toHaveLength(2);

  expect(await matter.saved()).toEqual([]);
  await matter.save(passphrase);
  const [kept = ''] = await matter.saved();
  expect(kept).not.toMatch(/0990-|晴岚|异议|克拉玛依|applicant/);
  expect(unlocked(kept)).toContain('"applicant.phone":"0990-0000000"');

  await page.reload();
  await portal.visit(words.pages.matters);
  await expect(portal.title).toHaveText(matters.title);
  const field = page.getByLabel(matters.lockedOne.label, { exact: true });
  await field.fill('晴天去河边散步啊');
  await matter.press(matters.lockedOne.press);
  await expect(main).toContainText(matters.lockedOne.wrong);
  await field.fill(passphrase);
  await matter.press(matters.lockedOne.press);
  await expect(main).toContainText(matters.next('2026年11月24日'));
  await matter.press(matters.one.open);
  await expect(portal.title).toHaveText(words.apply.review.title);
  await expect(main).toContainText('经办某（虚构）');

  await page.getByRole('button', { name: privacy.wipe.action }).click();
  await page.getByRole('button', { name: privacy.wipe.yes, exact: true }).click();
  await expect(portal.title).toHaveText(privacy.title);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await portal.visit(words.pages.matters);
  await expect(main).toContainText(matters.none);
});

test('once the day has passed it says what to do, and the next letter knows who writes', async ({
  portal,
  page,
}) => {
  const matter = await begunMatter(portal);
  await matter.press(matters.log.handIn);
  await page.getByLabel(matters.way.post, { exact: true }).check();
  await matter.day(matters.log.on, '2026-10-12');
  await matter.day(matters.log.receivedOn, '2026-10-12');
  await matter.press(matters.log.save);
  const main = page.getByRole('main');
  await expect(main).toContainText(matters.due.late);
  await expect(page.getByRole('link', { name: '不服怎么办：复议、起诉、投诉' })).toBeVisible();
  await matter.press(matters.due.write(words.form.F3.name));
  await expect(portal.title).toHaveText('信用信息异议申请书');
  await page.goto('./#/apply/F3/e2/applicant');
  await expect(page.getByLabel('联系电话')).toHaveValue('0990-0000000');
});

test('after a repair a site that still shows it is written to', async ({ portal, page }) => {
  await portal.open();
  await portal.openDemo();
  await page.goto('./#/apply/F1/e3/applicant');
  const matter = new Matter(portal, page);
  await matter.take();
  await matter.handIn('2026-11-21');
  await matter.press(matters.log.answer);
  await page.getByLabel(matters.result.granted, { exact: true }).check();
  await matter.press(matters.log.save);
  await expect(page.getByRole('main')).toContainText(matters.due.granted);
  await matter.press(matters.log.elsewhere);
  await page.getByLabel(matters.log.siteName).fill('查企网（虚构）');
  await matter.press(matters.log.save);
  await matter.press(matters.due.write(words.form.F11.name));
  await expect(portal.title).toHaveText('请求撤下不应再公示的信用信息的函');
});

test('a matter is taken along as text and opened again; what is no draft is refused with its reason', async ({
  portal,
  page,
}) => {
  const matter = await begunMatter(portal);
  await portal.unfold(matters.take.title);
  const saving = page.waitForEvent('download');
  await matter.press(matters.take.press);
  const text = readFileSync(await (await saving).path(), 'utf8');
  await page.reload();
  await portal.visit(words.pages.matters);
  await portal.unfold(matters.bringIn.paste);
  const field = page.getByLabel(matters.bringIn.pasteLabel);
  await field.fill(text.replace('"F3"', '"F99"'));
  await matter.press(matters.bringIn.press);
  await expect(page.getByRole('alert').first()).toContainText(
    matters.unreadable.problem('form', matters.unreadable.fault.wrong),
  );
  await field.fill(text);
  await matter.press(matters.bringIn.press);
  await expect(portal.title).toHaveText(words.form.F3.name);
  expect(await matter.saved()).toEqual([]);
});
