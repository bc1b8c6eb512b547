import type { Locator } from '@playwright/test';
import { tabTo } from '../portal/keyboard';
import { begunMatter } from '../portal/matter';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { matters, pages } = words;

/* KLM-34, as in matters.spec.ts: received on Saturday, 2026-11-21, it is marked by the 24th. */
test('a matter is found, noted as handed in and answered, and saved without a mouse', async ({
  portal,
  page,
}) => {
  await begunMatter(portal);
  const { keyboard } = page;
  const main = page.getByRole('main');
  /** Presses a button, and waits until the focus is where it leads. */
  const press = async (name: string, to: Locator) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await keyboard.press('Enter');
    await expect(to).toBeFocused();
  };
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const tick = async (label: string) => {
    const box = page.getByLabel(label, { exact: true });
    await tabTo(page, box);
    await keyboard.press('Space');
    return box;
  };

  await portal.visit(pages.matters);
  await expect(portal.title).toBeFocused();
  await tabTo(page, main.getByRole('link', { name: words.form.F3.name }));
  await keyboard.press('Enter');
  await expect(portal.title).toBeFocused();

  await press(matters.log.handIn, heading(matters.log.handIn));
  await expect(await tick(matters.way.counter)).toBeChecked();
  const received = page.getByRole('group', { name: matters.log.receivedOn });
  for (const [label, part] of [
    ['年', '2026'],
    ['月', '11'],
    ['日', '21'],
  ] as const) {
    await tabTo(page, received.getByLabel(label, { exact: true }));
    await keyboard.type(part);
  }
  await press(matters.log.save, heading(matters.log.title));
  await expect(main).toContainText(matters.stage.handedIn);
  await expect(main).toContainText(matters.next('2026年11月24日'));

  await portal.title.focus();
  await press(matters.log.answer, heading(matters.log.answer));
  await expect(await tick(matters.result.granted)).toBeChecked();
  for (let step = 0; step < 2; step += 1) await keyboard.press('ArrowDown');
  await expect(page.getByLabel(matters.result.refused, { exact: true })).toBeChecked();
  await press(matters.log.save, heading(matters.log.title));
  await expect(main).toContainText(matters.due.refused);

  await portal.title.focus();
  await press(matters.save.start, page.getByText(matters.save.own));
  await expect(await tick(matters.save.lock)).not.toBeChecked();
  await press(matters.save.press, heading(matters.save.title));
  await expect(page.getByText(matters.save.allSaved)).toBeVisible();
});
