import { tabTo } from '../portal/keyboard';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';

const { check } = words;
const { steps } = check.measure;

test('a measure is checked without a mouse', async ({ portal, page }) => {
  const { keyboard } = page;
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const onward = async (to: string) => {
    await keyboard.press('Enter');
    await expect(portal.title).toHaveText(to);
    await expect(portal.title).toBeFocused();
  };

  await portal.open();
  const menu = page.getByRole('button', { name: words.menu });
  if (await menu.isVisible()) {
    await tabTo(page, menu);
    await keyboard.press('Enter');
  }
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: words.pages.check }));
  await onward(check.title);
  await tabTo(page, page.getByRole('link', { name: check.parts.measure.title }));
  await onward(check.subject.title);
  await keyboard.press('Enter');
  await tabTo(page, radio(check.subject.kinds.naturalPerson));
  await keyboard.press('Space');
  await tabTo(page, radio(check.subject.places.karamay));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(radio(check.subject.places.suqian)).toBeChecked();
  await onward(steps.kind);

  await tabTo(page, page.getByLabel(check.measure.word));
  await keyboard.type('出境');
  await tabTo(page, radio(words.applied.exitBan));
  await keyboard.press('Space');
  await onward(steps.behind);
  await tabTo(page, radio(check.measure.behindKinds.penalty));
  await keyboard.press('Space');
  await onward(steps.target);
  await tabTo(page, radio(check.measure.targets.subject));
  await keyboard.press('Space');
  await onward(steps.lists);

  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: check.next }));
  await keyboard.press('Enter');
  await expect(portal.errorSummary).toBeFocused();
  await tabTo(page, portal.errorSummary.getByRole('link'));
  await keyboard.press('Enter');
  await expect(radio(check.measure.publishedAnswers.yes)).toBeFocused();
  await keyboard.press('Space');
  await onward(steps.time);
  await tabTo(page, radio(check.measure.stillAnswers.yes));
  await keyboard.press('Space');
  await onward('核对结果：限制出境');
  const copy = page.getByRole('button', { name: check.measure.questions.copy });
  await expect(copy).toBeVisible();
  await tabTo(page, copy);
});
