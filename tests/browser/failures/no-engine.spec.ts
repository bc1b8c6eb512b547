import { firstScriptPath, twinOfPagePath, twinPath } from '../portal/built';
import { expect, test } from '../portal/test';
import { words } from '../portal/words';
import { withoutWebAssembly } from './without';

/* What a person can do without the page stands in the page itself, so it is there whatever fails. */
const guidance = /查记录、提异议、申请信用修复都免费/;

test.describe('without WebAssembly and without the twin', () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test('the page says so in plain words and still says what to do', async ({ portal, page }) => {
    await withoutWebAssembly(page);
    for (const twin of [twinPath, twinOfPagePath]) await page.route(`**${twin}`, (route) => route.abort());
    await portal.open();
    await expect(portal.title).toHaveText(words.unavailable.title);
    await expect(page.getByText(words.unavailable.what)).toBeVisible();
    await expect(page.getByText(guidance)).toBeVisible();

    for (const twin of [twinPath, twinOfPagePath]) await page.unroute(`**${twin}`);
    await page.getByRole('button', { name: words.unavailable.reload }).click();
    await expect(portal.title).toHaveText(words.start.title);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and still says what to do', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('noscript p')).toContainText('您的浏览器关闭了脚本，计算部分用不了。');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText(guidance)).toBeVisible();
  });
});

test.describe('where the scripts are too new to be understood', () => {
  test.use({ expectedComplaints: /SyntaxError/ });

  test('the page says so and still says what to do', async ({ page, watch }) => {
    const body = 'let newer = than %%% this browser;';
    await page.route(`**${firstScriptPath}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await page.goto('./');
    await expect(page.getByText(/这个浏览器太旧，运行不了计算部分/)).toBeVisible();
    await expect(page.getByText(guidance)).toBeVisible();
    await expect.poll(() => watch.complaints.length).toBe(1);
  });
});
