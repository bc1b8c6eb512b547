import { twinPath } from '../portal/built';
import type { Portal } from '../portal/portal';
import { manyEntries, record } from '../portal/record';
import { expect } from '../portal/test';
import { words } from '../portal/words';
import { serveTrappingModule } from '../failures/trapping-module';

/** Every page, in every state that a person can come to. */
export const states: Record<string, (portal: Portal) => Promise<void>> = {
  start: (portal) => portal.open(),
  'start, nothing pasted': async (portal) => {
    await portal.open();
    await portal.paste('');
    await expect(portal.errorSummary).toBeFocused();
  },
  'start, a record that cannot be read': async (portal) => {
    await portal.open();
    await portal.choose('cut.json', '{ "schema": "credit-record/1", "subject": nobody }');
    await expect(portal.errorSummary).toBeFocused();
  },
  'no record': (portal) => portal.open('#/record'),
  'the demo record': demo,
  'an entry, everything unfolded': async (portal) => {
    await demo(portal);
    await portal.openEntry();
    await portal.unfold(words.record.why);
    await portal.unfold(words.entry.take.fallback);
    await portal.unfold(words.record.day.change);
    await expect(portal.entry.locator('.steps').first()).toBeVisible();
  },
  'the demo record, overdue': async (portal) => {
    await demo(portal);
    await portal.seeAsOf('2027-06-16');
    await expect(portal.entry).toContainText('超期还在公示');
  },
  'many entries': async (portal) => {
    await portal.open();
    await portal.choose('many.json', manyEntries(30));
    await expect(portal.page.getByRole('table')).toBeVisible();
  },
  'the demo record, an impossible day': async (portal) => {
    await demo(portal);
    await portal.seeAsOf('2027-02-29');
    await expect(portal.errorSummary).toBeFocused();
  },
  'the demo record, in English': async (portal) => {
    await demo(portal);
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.entry).toContainText('15 June 2027');
  },
  'a person': async (portal) => {
    await portal.open();
    await portal.choose('person.json', record('person'));
    await expect(portal.entry).toBeVisible();
  },
  'a person who looks at their own name': async (portal) => {
    await portal.open();
    await portal.choose('person.json', record('person'));
    await portal.page.getByRole('button', { name: words.record.own.showOf(words.record.own.name) }).click();
  },
  'a record with problems': async (portal) => {
    await portal.open();
    await portal.choose('two-problems.json', record('two-problems'));
    await expect(portal.entry).toHaveCount(2);
  },
  law: (portal) => portal.open('#/law'),
  'law, unfolded': async (portal) => {
    await portal.open('#/law');
    const folds = portal.page.getByText(words.law.provisions);
    await expect(folds.first()).toBeVisible();
    for (const fold of await folds.all()) await fold.click();
  },
  about: (portal) => portal.open('#/about'),
  'no engine': async (portal) => {
    await portal.page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await portal.page.route(`**${twinPath}`, (route) => route.abort());
    await portal.open();
    await expect(portal.title).toHaveText(words.unavailable.title);
  },
  crash: async (portal) => {
    await serveTrappingModule(portal.page);
    await portal.open();
    await portal.paste('{ "schema": "credit-record/1" }');
    await expect(portal.title).toHaveText(words.crash.title);
  },
};

async function demo(portal: Portal): Promise<void> {
  await portal.open();
  await portal.openDemo();
}

/** What the browser says of the states in which something fails. */
export const complaintsOfStates = /Failed to load resource|RuntimeError: unreachable/;
