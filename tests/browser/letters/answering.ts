import type { Locator, Page } from '@playwright/test';
import { words } from '../portal/words';
import type { Answer, Row } from './cases';

/** A field of a form on the page, by the name that the form gives it. */
const named = (page: Page, id: string) => page.locator(`[id="apply-${id}"]`);

/** An option by its word; the first one of a group carries the name of the group. */
async function option(page: Page, id: string, word: string): Promise<Locator> {
  const own = named(page, `${id}-${word}`);
  return (await own.count()) > 0 ? own : named(page, id);
}

async function day(page: Page, id: string, value: string): Promise<void> {
  const parts = value.split('-');
  for (const [place, part] of ['year', 'month', 'day'].entries())
    await named(page, `${id}-${part}`).fill(parts[place] ?? '');
}

async function choices(page: Page, id: string, wanted: readonly string[]): Promise<void> {
  const group = page.locator('fieldset', { has: named(page, id) });
  for (const tick of await group.getByRole('checkbox').all()) await tick.uncheck();
  for (const word of wanted) await (await option(page, id, word)).check();
}

async function rows(page: Page, id: string, wanted: readonly Row[]): Promise<void> {
  for (const [at, row] of wanted.entries()) {
    const first = Object.keys(row)[0] ?? '';
    if ((await named(page, `${id}-${at}-${first}`).count()) === 0)
      await page.getByRole('button', { name: words.apply.rows.add }).click();
    for (const [column, text] of Object.entries(row)) await named(page, `${id}-${at}-${column}`).fill(text);
  }
}

async function one(page: Page, id: string, text: string): Promise<void> {
  if ((await named(page, `${id}-year`).count()) > 0) return day(page, id, text);
  const field = named(page, id);
  const what = await field.evaluate(
    (element) => element.getAttribute('type') ?? element.tagName.toLowerCase(),
  );
  if (what === 'radio') return (await option(page, id, text)).check();
  if (what === 'select') await field.selectOption(text);
  else await field.fill(text);
}

/** What shows that a question is on the page. */
const asked = (page: Page, id: string) =>
  page.locator(`[id="apply-${id}"], [id="apply-${id}-year"], [id="apply-${id}-add"]`).first();

async function say(page: Page, id: string, value: Answer): Promise<void> {
  if (typeof value === 'string') await one(page, id, value);
  else if (typeof value === 'boolean') await named(page, id).setChecked(value);
  else if (value.every((part): part is string => typeof part === 'string')) await choices(page, id, value);
  else await rows(page, id, value);
}

const topic = (id: string) => id.split('.')[0];

/** How long a question may take to come once another of its topic is answered, in milliseconds. */
const soon = 1500;

/** Answers what the page asks, also what it asks only because of another answer; tells which questions these were. */
export async function answerAll(
  page: Page,
  answers: Readonly<Record<string, Answer>>,
): Promise<readonly string[]> {
  const answered: string[] = [];
  const left: string[] = [];
  for (const [id, value] of Object.entries(answers)) {
    if ((await asked(page, id).count()) === 0) left.push(id);
    else {
      await say(page, id, value);
      answered.push(id);
    }
  }
  for (const id of left.filter((one) => answered.some((other) => topic(other) === topic(one)))) {
    const comes = asked(page, id).waitFor({ state: 'attached', timeout: soon });
    if (!(await comes.then(() => true).catch(() => false))) continue;
    await say(page, id, answers[id] ?? '');
    answered.push(id);
  }
  return answered;
}

/** Ticks the papers that the person has; these are on a page of their own. */
export async function have(page: Page, papers: readonly string[]): Promise<void> {
  for (const paper of papers) await page.locator(`[id="paper-${paper}"]`).check();
}
