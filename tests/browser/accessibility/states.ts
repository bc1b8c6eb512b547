import { twinOfPagePath, twinPath } from '../portal/built';
import type { Portal } from '../portal/portal';
import { manyEntries, record } from '../portal/record';
import { expect } from '../portal/test';
import { typePenalty } from '../portal/typed-entry';
import { words } from '../portal/words';
import { serveTrappingModule } from '../failures/trapping-module';
import { withoutWebAssembly } from '../failures/without';
import { statesOfCommitments } from './states-of-commitments';
import { statesOfApply } from './states-of-apply';
import { statesOfFirms } from './states-of-firms';
import { statesOfMatters } from './states-of-matters';
import { demo, statesOfCheck } from './states-of-check';
import { statesOfPrivacy } from './states-of-privacy';
import { statesOfScore } from './states-of-score';

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
  'start, the other door': async (portal) => {
    await portal.open();
    await portal.page.getByLabel(words.start.which.bank).check();
    await expect(portal.page.getByRole('heading', { name: words.start.otherDoor.title })).toBeVisible();
  },
  enter: (portal) => portal.open('#/enter'),
  'enter, nothing chosen': async (portal) => {
    await portal.open('#/enter');
    await portal.page.getByRole('button', { name: words.enter.next }).click();
    await expect(portal.errorSummary).toBeFocused();
  },
  'enter, every step of a penalty': async (portal) => {
    await portal.open('#/enter');
    await typePenalty(portal.page);
    await portal.page.getByText(words.enter.review.keep, { exact: true }).click();
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
  'many entries, none left by the filters': async (portal) => {
    await portal.open();
    await portal.choose('many.json', manyEntries(30));
    await portal.page.getByLabel(words.table.search).fill('没有这样的条目');
    await expect(portal.page.getByText(words.table.empty)).toBeVisible();
  },
  'a record with problems': async (portal) => {
    await portal.open();
    await portal.choose('two-problems.json', record('two-problems'));
    await expect(portal.entries).toHaveCount(2);
  },
  law: (portal) => portal.open('#/law'),
  'law, unfolded': async (portal) => {
    await portal.open('#/law');
    const folds = portal.page.getByText(words.law.provisions);
    await expect(folds.first()).toBeVisible();
    for (const fold of await folds.all()) await fold.click();
  },
  'the menu, opened': async (portal) => {
    await portal.open();
    await portal.openMenu();
  },
  guide: (portal) => portal.open('#/guide'),
  'guide, searched': async (portal) => {
    await portal.open('#/guide');
    await portal.page.getByRole('searchbox').fill('处罚');
    await expect(portal.page.getByRole('heading', { name: words.search.kinds.provision })).toBeVisible();
  },
  'guide, a topic': async (portal) => {
    await portal.open('#/guide/objection');
    await portal.unfold(words.guide.sources);
  },
  'guide, a topic in English': async (portal) => {
    await portal.open('#/guide/how-long');
    await portal.page.getByRole('button', { name: 'English' }).click();
    await expect(portal.title).toHaveText('How long an entry is shown');
  },
  glossary: (portal) => portal.open('#/guide/words.repair'),
  about: (portal) => portal.open('#/about'),
  ...statesOfApply,
  ...statesOfMatters,
  ...statesOfFirms,
  ...statesOfCheck,
  ...statesOfCommitments,
  ...statesOfScore,
  ...statesOfPrivacy,
  'no engine': async (portal) => {
    await withoutWebAssembly(portal.page);
    for (const twin of [twinPath, twinOfPagePath])
      await portal.page.route(`**${twin}`, (route) => route.abort());
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

/** What the browser says of the states in which something fails. */
export const complaintsOfStates = /Failed to load resource|RuntimeError: unreachable|\?public-computer$/;
