import { words } from '../portal/words';
import { expect, handOver, test } from './finished';
import { problem } from './receiver';
import { name } from './site';

const { what, consent, state, receipt } = handOver;

test('what goes where is shown, and only with consent it goes, exactly once, with a receipt', async ({
  finished,
  site,
  page,
}) => {
  const { region } = finished;
  await expect(region.getByText(name).first()).toBeVisible();
  await expect(region.getByText(`${site.address}hand-over/`, { exact: true })).toBeVisible();
  await region.getByText(what.kind.letter).first().click();
  await expect(region.getByText('信用信息异议申请书').first()).toBeVisible();
  await region.getByText(what.kind.data).first().click();
  await expect(region.getByText('"form"').first()).toBeVisible();

  await finished.button(consent.send).click();
  await expect(region.getByText(consent.missing)).toBeVisible();
  await expect(region.getByLabel(consent.label)).toBeFocused();
  expect(site.receiver.arrivals).toEqual([]);

  await finished.send();
  await finished.expectReceived();
  expect(site.receiver.received).toHaveLength(1);
  const [application] = [...site.receiver.applications.values()];
  const shown = await page.getByRole('article').first().innerText();
  const sent = application?.parts.get(1)?.toString() ?? '';
  expect(sent).toContain('克拉玛依市晴岚机械修理有限公司（虚构）');
  expect(shown).toContain('克拉玛依市晴岚机械修理有限公司（虚构）');
  await expect(page.getByRole('button', { name: receipt.copy })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('with any change consent is asked for again', async ({ finished, page, site }) => {
  await finished.agree();
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
  await page
    .locator('#hand-over-evidence')
    .setInputFiles({ name: 'signed.png', mimeType: 'image/png', buffer: picture });
  await expect(finished.region.getByText('picture-1.jpg').first()).toBeVisible();
  await expect(finished.region.getByLabel(consent.label)).not.toBeChecked();
  await finished.send();
  await finished.expectReceived();
  const [application] = [...site.receiver.applications.values()];
  expect(application?.parts.get(3)?.subarray(0, 3)).toEqual(Buffer.of(0xff, 0xd8, 0xff));
});

test('the receipt is printed alone', async ({ finished, page }) => {
  await finished.send();
  await finished.expectReceived();
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const seen = document.querySelector('.receipt')?.closest('[data-around-letter]') !== null;
      document.title = `${document.documentElement.dataset['prints'] ?? ''} ${String(seen)}`;
    };
  });
  await page.getByRole('button', { name: receipt.print }).click();
  await expect(page).toHaveTitle('receipt true');
});

test('it can be stopped while it is slow; nothing is received, and the receiver has nothing left', async ({
  finished,
  site,
}) => {
  site.always = ({ method }) => (method === 'PUT' ? 'slow' : null);
  await finished.send();
  await expect(finished.region.getByText(state.sending)).toBeVisible();
  await finished.button(state.stop).click();
  await expect(finished.button(consent.send)).toBeVisible();
  await expect.poll(() => site.receiver.arrivals.map(({ method }) => method)).toContain('DELETE');
  expect(site.receiver.received).toEqual([]);
  await expect(finished.region.getByLabel(consent.label)).not.toBeChecked();
});

test('with the keyboard alone the focus is never lost on the way', async ({ finished, site, page }) => {
  const heading = finished.region.getByRole('heading', { level: 2, name: words.handOver.title });
  const press = async (name: string) => {
    await finished.button(name).focus();
    await page.keyboard.press('Enter');
  };
  site.faults.push(problem(413));
  await finished.agree();
  await press(consent.send);
  await expect(finished.button(state.anew)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await press(state.anew);
  await expect(heading).toBeFocused();

  site.always = ({ method }) => (method === 'PUT' ? 'slow' : null);
  await finished.agree();
  await press(consent.send);
  await press(state.stop);
  await expect(finished.button(consent.send)).toBeVisible();
  await expect(heading).toBeFocused();

  site.always = () => null;
  await finished.agree();
  await press(consent.send);
  await finished.expectReceived();
  await press(state.remove);
  await page.getByRole('button', { name: words.matters.discard.yes, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(finished.button(consent.send)).toBeVisible();
  await expect(heading).toBeFocused();
});

test('the receipt tells the time in China, wherever the device is', async ({ finished, page }) => {
  await finished.send();
  await finished.expectReceived();
  await expect(page.getByText(receipt.inChina('2026年11月21日 01:00'))).toBeVisible();
});

test('a letter changed since is handed in once more, and the first receipt stays', async ({
  finished,
  site,
  page,
}) => {
  await finished.send();
  await finished.expectReceived('XY-1');
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
  await page
    .locator('input[type=file][accept*=image]')
    .first()
    .setInputFiles({ name: 'signed.png', mimeType: 'image/png', buffer: picture });
  await finished.button(state.handInChanged).click();
  await expect(finished.region.getByText(state.stillReceived)).toBeVisible();
  await finished.send();
  await finished.expectReceived('XY-2');
  await finished.region.getByText(state.earlier).click();
  await finished.expectReceived('XY-1');
  expect(site.receiver.received).toHaveLength(2);
});

test('letters that it does not receive are taken to the counter', async ({ portal, page, site }) => {
  await portal.open();
  await portal.openDemo();
  await page.goto('./#/apply/F3/e2');
  await expect(portal.title).toHaveText('信用信息异议申请书');
  expect(site.receiver.arrivals).toEqual([]);
  await expect(page.getByText(words.handOver.consent.send, { exact: true })).toBeHidden();
});
