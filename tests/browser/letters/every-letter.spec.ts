import { expect, test } from '../portal/test';
import { cases } from './cases';
import { bare, onPaper } from './on-paper';
import { openRecord, writeLetter } from './writing';

/*
 * Each letter of each place, from the record to the finished document, by hand through its pages. What stands on the
 * page in the end is compared with the letter that was reviewed.
 */

for (const one of cases)
  test(`${one.name}: from the record to the letter`, async ({ portal, page, watch }) => {
    await openRecord(portal, one);
    const asked = watch.requests.length;
    await writeLetter(portal, one);
    const said = bare((await page.getByRole('article').first().textContent()) ?? '');
    const expected = bare(onPaper(one.letter));
    expect(said.slice(0, expected.length)).toBe(expected);
    const encloses = one.letter.includes('作出信用承诺，随信附上');
    await expect(page.getByRole('article')).toHaveCount(encloses ? 2 : 1);
    // Chromium itself asks for the icon again at every change of the address.
    expect(watch.requests.slice(asked).filter((path) => path !== '/favicon.svg')).toEqual([]);
  });
