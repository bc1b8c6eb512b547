import { PNG } from 'pngjs';
import { sitePaths } from '../portal/built';
import { expect, test } from '../portal/test';
import { installed } from './installed';

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose: string;
  }[];
}

interface Described {
  readonly url: string;
  readonly data: string;
  readonly errors: readonly unknown[];
}

test.use({ serviceWorkers: 'allow' });

test('the site describes itself as an app, with pictures as large as it says', async ({ portal, page }) => {
  await portal.open();
  const devTools = await page.context().newCDPSession(page);
  const { url, data, errors } = (await devTools.send('Page.getAppManifest')) as Described;
  expect(errors).toEqual([]);
  const linked = await page.locator('link[rel="manifest"]').getAttribute('href');
  expect(url).toBe(new URL(linked ?? '', page.url()).href);
  const manifest = JSON.parse(data) as Manifest;
  expect(manifest.name).not.toBe('');
  // More does not fit below a picture on a phone.
  expect(Array.from(manifest.short_name).length).toBeLessThanOrEqual(12);
  expect(manifest.display).toBe('standalone');
  expect(new URL(manifest.start_url, url).href).toBe(new URL('./', page.url()).href);

  const drawn = [];
  for (const { src, sizes, type, purpose } of manifest.icons) {
    const response = await page.request.get(new URL(src, url).href);
    expect(response.headers()['content-type']).toBe(type);
    if (type !== 'image/png') continue;
    const picture = PNG.sync.read(await response.body());
    expect(`${picture.width}x${picture.height}`, src).toBe(sizes);
    // A device cuts a maskable picture into a shape of its own, so nothing of it may be missing.
    if (purpose === 'maskable')
      expect(picture.data.filter((_, at) => at % 4 === 3).every((opacity) => opacity === 255)).toBe(true);
    drawn.push(`${purpose} ${sizes}`);
  }
  for (const needed of ['any 192x192', 'any 512x512', 'maskable 512x512']) expect(drawn).toContain(needed);
  expect(sitePaths).toContain(new URL(url).pathname);
});

test('nothing keeps a browser from installing it', async ({ portal, page }) => {
  await portal.open();
  await installed(page);
  const devTools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  // Tests run in windows that keep nothing, where nothing is installed whatever the site is like.
  const ofSite = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(ofSite).toEqual([]);
});

test('a link to a manifest that is not there would be found', async ({ portal, page }) => {
  await page.route('**/manifest.webmanifest', (route) => route.abort());
  await portal.open();
  const devTools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toContain('no-manifest');
});
