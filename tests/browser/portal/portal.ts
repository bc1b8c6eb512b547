import { expect, type Locator, type Page } from '@playwright/test';
import type { Demo } from '../../../www/src/record/demo';
import { formsPath, laterPaths, modelsPath } from './built';
import type { Watch } from './watch';
import { words } from './words';

/** The portal as a person uses it. */
export class Portal {
  readonly title: Locator;
  /** The entries of the record, and the first of them. */
  readonly entries: Locator;
  readonly entry: Locator;
  readonly errorSummary: Locator;

  /** What this page asked for since it was opened or loaded anew. */
  private readonly asked = new Set<string>();

  constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {
    page.on('request', (request) => {
      if (request.isNavigationRequest()) this.asked.clear();
      this.asked.add(new URL(request.url()).pathname);
    });
    this.title = page.getByRole('heading', { level: 1 });
    this.entries = page.getByRole('article');
    this.entry = this.entries.first();
    this.errorSummary = page.getByRole('alert');
  }

  /** Opens a page and waits until the engine is there. */
  async open(place: '' | `#/${string}` = ''): Promise<void> {
    await this.page.goto(`./${place}`);
    await expect(this.page.getByRole('navigation', { name: words.navigation })).toBeVisible();
    await expect(this.page.getByText(words.starting)).toBeHidden();
    await expect(this.title).toBeVisible();
  }

  /** Waits for what the site fetches in its spare time, after which it asks for nothing by itself. */
  async settled(): Promise<void> {
    const { requests } = this.watch;
    const missing = () => [
      ...laterPaths.filter((path) => !this.asked.has(path)),
      ...[formsPath, modelsPath].filter((path) => !requests.includes(path)),
    ];
    await expect.poll(missing).toEqual([]);
  }

  /** Opens the list of pages where there is no room for it in a row. */
  async openMenu(): Promise<void> {
    const menu = this.page.getByRole('button', { name: words.menu });
    if (await menu.isVisible()) await menu.click();
  }

  /** Goes to a page by the navigation. */
  async visit(name: string): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  }

  async openDemo(demo: Demo = 'small-firm'): Promise<void> {
    await this.page.getByRole('button', { name: words.start.demos[demo].name }).click();
    await expect(this.entry).toBeVisible();
    await expect(this.title).toBeFocused();
  }

  /** Opens the page of an entry from the record; of the first one, if none is named. */
  async openEntry(title?: string): Promise<void> {
    const card = title === undefined ? this.entry : this.page.getByRole('article', { name: title });
    await card.getByRole('link').first().click();
    await expect(this.page.getByRole('heading', { name: words.entry.recorded })).toBeVisible();
  }

  async backToRecord(): Promise<void> {
    await this.page.getByRole('link', { name: words.entry.back }).first().click();
    await expect(this.page.getByRole('heading', { name: words.record.entries })).toBeVisible();
  }

  async paste(text: string): Promise<void> {
    const field = this.page.getByLabel(words.start.paste.label);
    if (await field.isHidden()) await this.unfold(words.start.paste.title);
    await field.fill(text);
    await this.page.getByRole('button', { name: words.start.paste.open }).click();
  }

  async choose(name: string, text: string): Promise<void> {
    const buffer = Buffer.from(text, 'utf8');
    await this.page
      .getByLabel(words.start.file.label)
      .setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** Asks for another day, written as 2026-11-21. */
  async seeAsOf(day: string): Promise<void> {
    const { change, legend, show, ...names } = words.record.day;
    const fields = this.page.getByRole('group', { name: legend });
    if (await fields.isHidden()) await this.unfold(change);
    const parts = day.split('-');
    for (const [place, part] of (['year', 'month', 'day'] as const).entries()) {
      await fields.getByLabel(names[part], { exact: true }).fill(parts[place] ?? '');
    }
    await this.page.getByRole('button', { name: show }).click();
  }

  /** Unfolds what has this title; the first where several entries have one. */
  async unfold(title: string): Promise<void> {
    await this.page.getByText(title, { exact: true }).first().click();
  }

  /** A day of the entry, by the name that it has on the page. */
  day(which: 'startsOn' | 'firstRepairDay' | 'lastShownDay'): Locator {
    const { title, [which]: name } = words.record.dates;
    return this.entry.getByLabel(title).locator('div', { hasText: name }).getByRole('definition');
  }
}
