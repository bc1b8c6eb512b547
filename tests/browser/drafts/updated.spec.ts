import { expectLater, publishLater, test } from '../offline/changing-site';
import { installed } from '../offline/installed';
import { begunMatter, phone, stillThere } from '../portal/matter';
import { expect } from '../portal/test';
import { words } from '../portal/words';

const { privacy } = words;

test.use({ serviceWorkers: 'allow' });

test('after an update of the site it is there', async ({ portal, page, site }) => {
  await portal.open();
  await installed(page);
  const matter = await begunMatter(portal, false);
  await matter.save(null);
  await publishLater(site, page);
  await page.getByRole('button', { name: privacy.update.action, exact: true }).click();
  await expectLater(page);
  await stillThere(portal);
});

test('after an update of the site a letter goes on where it was, saved or not', async ({
  portal,
  page,
  site,
}) => {
  await portal.open();
  await installed(page);
  await begunMatter(portal, false);
  await page.goto('./#/apply/F3/e2/applicant');
  await page.getByLabel('法定代表人（负责人）').fill('晴岚（虚构）');
  await publishLater(site, page);
  await page.getByRole('button', { name: privacy.update.action, exact: true }).click();
  await expectLater(page);
  await expect(page.getByText(privacy.update.done)).toBeVisible();
  await expect(portal.title).toHaveText('申请人');
  await expect(page.getByLabel('法定代表人（负责人）')).toHaveValue('晴岚（虚构）');
  await expect(page.getByLabel('联系电话')).toHaveValue(phone);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await stillThere(portal);
  await expect(page.getByRole('main')).toContainText('晴岚（虚构）');
});
