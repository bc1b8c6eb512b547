import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { cases, type Case } from './cases';
import { bare } from './on-paper';
import { openRecord, writeLetter } from './writing';

/*
 * What comes out on paper, read by programs that have nothing to do with us: LibreOffice opens the Word file and makes a
 * PDF of it, the browser prints one, and pdftotext reads both.
 */

const characters = 10_000;
const sentence = '𠮷野家与䶮某、㛃某均为虚构，㐂、犇、喆、堃等字应当照样印出来。';
const statement = sentence.repeat(Math.ceil(characters / Array.from(sentence).length));
const longest = `${'样例'.repeat(46)}有限责任公司`;

function withMuchToSay(): Case & { readonly statement: string } {
  const found = cases.find(({ name }) => name === 'KLM F5');
  if (found === undefined) throw new Error('there is no such letter');
  const answers = {
    ...found.answers,
    'statement.facts': Array.from(statement).slice(0, characters).join(''),
    'applicant.name': longest,
  };
  return { ...found, answers, statement: answers['statement.facts'] };
}

/** What reads the shape of a radical where a font draws the character with it. */
const folded = (text: string) => text.normalize('NFKC').replace(/[\u2e80-\u2fd5]/g, '■');

function textOf(pdf: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

function pages(pdf: string): { readonly count: number; readonly size: string } {
  const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return {
    count: Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]),
    size: /^Page size:\s+(.*)$/m.exec(told)?.[1] ?? '',
  };
}

/** What a document says, without the numbers of its pages. */
const said = (pdf: string) => folded(bare(textOf(pdf).replace(/^— ?\d+ ?—$/gm, '')));

/** Which characters one text has more often than another. Columns of tables are read in an order of their own. */
function lacking(text: string, printed: string): string {
  const left = new Map<string, number>();
  for (const character of printed) left.set(character, (left.get(character) ?? 0) + 1);
  return Array.from(text)
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
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

  const printed = info.outputPath('printed.pdf');
  writeFileSync(printed, await page.pdf({ preferCSSPageSize: true }));
  expect(pages(printed).size).toContain('A4');
  expect(lacking(text, said(printed))).toBe('');
  expect(said(printed)).toContain(folded(bare(one.statement)));

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.letter.word.press }).click(),
  ]);
  const word = info.outputPath('letter.docx');
  await download.saveAs(word);
  const profile = `-env:UserInstallation=file://${info.outputPath('profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', info.outputPath('converted'), word],
    { stdio: 'ignore' },
  );
  const converted = info.outputPath('converted', 'letter.pdf');
  expect(pages(converted).size).toContain('A4');
  expect(lacking(text, said(converted))).toBe('');
  expect(said(converted)).toContain(folded(bare(one.statement)));
  expect(Math.abs(pages(printed).count - pages(converted).count)).toBeLessThanOrEqual(3);
});
