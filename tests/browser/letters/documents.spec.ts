import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { cases, type Case } from './cases';
import { bare } from './on-paper';
import { folded, lacking, pages, said } from './pdf';
import { openRecord, writeLetter } from './writing';

/*
 * What comes out on paper, read by programs that have nothing to do with us: LibreOffice opens the Word file and makes a
 * PDF of it, the browser prints one, and pdftotext reads both.
 */

const characters = 10_000;
const sentence = '𠮷野家与䶮某、㛃某均为虚构，㐂、犇、喆、堃等字应当照样印出来。';
const statement = sentence.repeat(Math.ceil(characters / Array.from(sentence).length));
const longest = `${'样例'.repeat(46)}有限责任公司`;

function reviewed(name: string): Case {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no letter ${name}`);
  return found;
}

function withMuchToSay(): Case & { readonly statement: string } {
  const found = reviewed('KLM F5');
  const answers = {
    ...found.answers,
    'statement.facts': Array.from(statement).slice(0, characters).join(''),
    'applicant.name': longest,
  };
  return { ...found, answers, statement: answers['statement.facts'] };
}

/** Where the page lies as its printer prints it. */
async function printedOf(page: Page, info: TestInfo): Promise<string> {
  const printed = info.outputPath('printed.pdf');
  writeFileSync(printed, await page.pdf({ preferCSSPageSize: true }));
  return printed;
}

async function savedBy(page: Page, button: string, file: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await download.saveAs(file);
  return file;
}

/** Where the Word file lies as another program prints it. */
async function convertedOf(page: Page, info: TestInfo): Promise<string> {
  const word = await savedBy(page, words.letter.word.press, info.outputPath('letter.docx'));
  const profile = `-env:UserInstallation=file://${info.outputPath('profile')}`;
  const folder = info.outputPath('converted');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word], {
    stdio: 'ignore',
  });
  return info.outputPath('converted', 'letter.pdf');
}

test('a letter with ten thousand characters, rare ones and a long name, printed and as a Word file', async ({
  portal,
  page,
}, info) => {
  test.slow();
  const one = withMuchToSay();
  await openRecord(portal, one);
  await writeLetter(portal, one);
  const letter = page.getByRole('article').first();
  const text = folded(bare(await letter.innerText()));
  expect(Array.from(text).length).toBeGreaterThan(characters);

  const printed = await printedOf(page, info);
  const converted = await convertedOf(page, info);
  for (const paper of [printed, converted]) {
    expect(pages(paper).size).toContain('A4');
    expect(lacking(text, said(paper))).toBe('');
    expect(said(paper)).toContain(folded(bare(one.statement)));
  }
  expect(Math.abs(pages(printed).count - pages(converted).count)).toBeLessThanOrEqual(3);
});

/** JSON as RFC 8785 has it, for what has no numbers but whole ones. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

/** By the other implementation of SM3 that is at hand. */
const sm3 = (text: string) => createHash('sm3').update(text, 'utf8').digest('hex');

const withTables = [
  { name: 'SQ F1', what: 'its arithmetic and its commitment', letters: 2, head: [] },
  { name: 'KLM F3', what: 'its comparison', letters: 1, head: ['现在的记载', '应当是', '证据'] },
];

for (const { name, what, letters, head } of withTables) {
  test(`${name} with ${what} says the same on the page, printed and in Word; its code is that of its data`, async ({
    portal,
    page,
  }, info) => {
    test.slow();
    const one = reviewed(name);
    await openRecord(portal, one);
    await writeLetter(portal, one);
    const sheets = page.getByRole('article');
    await expect(sheets).toHaveCount(letters);
    await expect(sheets.getByRole('columnheader')).toHaveText(head);
    const [letter = '', ...others] = (await sheets.allInnerTexts()).map((text) => folded(bare(text)));

    const printed = await printedOf(page, info);
    const converted = await convertedOf(page, info);
    for (const paper of [printed, converted]) expect(pages(paper).size).toContain('A4');
    expect(lacking([letter, ...others].join(''), said(printed))).toBe('');
    expect(lacking(letter, said(converted))).toBe('');

    await portal.unfold(words.letter.data.title);
    const file = await savedBy(page, words.letter.data.press, info.outputPath('data.json'));
    const told = JSON.parse(readFileSync(file, 'utf8')) as { readonly sm3: string; readonly data: unknown };
    expect(sm3(canonical(told.data))).toBe(told.sm3);
    for (const text of [letter, said(printed), said(converted)]) expect(text).toContain(told.sm3);
  });
}
