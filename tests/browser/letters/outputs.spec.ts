import type { Download, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { openGallery, show } from '../accessibility/gallery';
import { expect, test } from '../portal/test';

/** A file of a zip, found by its name in the directory at the end (PKWARE APPNOTE 4.3.12). */
function fileIn(zip: Buffer, wanted: RegExp): Buffer {
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString('utf8');
    if (!wanted.test(name)) continue;
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    return zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
  }
  throw new Error(`no ${wanted} in the zip`);
}

const saved = async (download: Download) => readFileSync(await download.path());

async function press(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return saved(download);
}

/** A photograph of noise, taken with the camera on its side, that says where; yellow in what is its left upper corner. */
async function photograph(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2000, height: 1500 });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    const dots = context.createImageData(2000, 1500);
    let state = 1;
    for (let at = 0; at < dots.data.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      dots.data[at] = at % 4 === 3 ? 255 : state >>> 24;
    }
    context.putImageData(dots, 0, 0);
    context.fillStyle = '#ffff00';
    context.fillRect(0, 0, 500, 400);
    return canvas.toDataURL('image/jpeg', 0.95);
  });
  const plain = Buffer.from(address.split(',')[1] ?? '', 'base64');
  const turned = Buffer.from([
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), turned, Buffer.from('WHERE-IT-WAS')]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, exif, plain.subarray(2)]);
}

/** How a picture looks: its size, and the colour of the corner at the right above. */
function seen(page: Page, picture: Buffer) {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.width,
        height: image.height,
      });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(image.width - 20, 20, 1, 1).data ?? [];
      return { upright: image.height > image.width, yellow: red > 230 && green > 230 && blue < 60 };
    },
    `data:image/jpeg;base64,${picture.toString('base64')}`,
  );
}

test.beforeEach(async ({ page }) => {
  await openGallery(page);
  await show(page, 'letter-outputs/withTheLetter');
});

test('photographs go into the zip upright, small, and without where they were taken', async ({
  page,
  watch,
}) => {
  const photo = await photograph(page);
  expect(photo.length).toBeGreaterThan(2_500_000);
  await page
    .locator('#letter-evidence')
    .setInputFiles({ name: '王某.jpg', mimeType: 'image/jpeg', buffer: photo });
  const zip = await press(page, '生成压缩包');
  const picture = fileIn(zip, /^证据-1\.jpg$/);
  expect(picture.length).toBeLessThanOrEqual(1_900_000);
  expect(picture.includes('Exif')).toBe(false);
  expect(zip.includes('WHERE-IT-WAS')).toBe(false);
  expect(await seen(page, picture)).toEqual({ upright: true, yellow: true });
  expect(fileIn(zip, /异议申请书\.txt$/).toString('utf8')).toContain('𠮷');
  expect(watch.complaints).toEqual([]);
});

test('every page is a picture under the policy, with nothing in it but what is seen', async ({ page }) => {
  await page.getByRole('button', { name: '生成图片' }).click();
  const pictures = page.locator('.letter-pictures img');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveJSProperty('naturalWidth', 1240);
    const address = (await picture.getAttribute('src')) ?? '';
    const bytes = Buffer.from(address.split(',')[1] ?? '', 'base64');
    for (const note of ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME']) expect(bytes.includes(note)).toBe(false);
  }
});

test('the Word file is saved, and what is printed is the letter alone', async ({ page }) => {
  const word = await press(page, '生成 Word 文件');
  expect(fileIn(word, /^word\/document\.xml$/).toString('utf8')).toContain('𠮷');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '打印这封信' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Components' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '公共信用信息异议申请书' })).toBeVisible();
});
