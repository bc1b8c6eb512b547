import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { galleryFolder, siteFolder } from '../portal/built';

const folder = '/gallery/';

/** Opens the list of stories. The gallery is no part of the site, so no server has it; its pictures are the site's. */
export async function openGallery(page: Page): Promise<void> {
  await page.route(`**${folder}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(folder.length);
    const built = join(galleryFolder, name);
    return route.fulfill({ path: existsSync(built) ? built : join(siteFolder, name) });
  });
  await page.goto(`.${folder}stories.html`);
  await page.getByRole('list').waitFor();
}

/** The names of all stories, or of those of one component. */
export async function storiesOf(page: Page, component?: string): Promise<string[]> {
  const names = await page.getByRole('listitem').allTextContents();
  return names.filter((name) => component === undefined || name.startsWith(`${component}/`));
}

/** Shows a story alone on the page, in the views that are named. */
export async function showIn(page: Page, story: string, views: readonly string[]): Promise<void> {
  await page.evaluate(
    (fragment) =>
      new Promise<void>((done) => {
        const look = () => {
          if (document.getElementById('main')?.dataset['shown'] === fragment) done();
          else setTimeout(look);
        };
        location.hash = fragment;
        look();
      }),
    `${story}?${views.join('+')}`,
  );
  await whole(page);
}

/** Waits until nothing more comes to the page: long stories come some parts with each frame. */
async function whole(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const size = () => document.getElementsByTagName('*').length;
        const look = (before: number, frames: number) => {
          if (frames === 3) {
            done();
            return;
          }
          requestAnimationFrame(() => {
            setTimeout(() => {
              look(size(), size() === before ? frames + 1 : 0);
            });
          });
        };
        look(0, 0);
      }),
  );
}

/** Shows a story alone on the page. */
export async function show(page: Page, story: string): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const afterPainting = () => requestAnimationFrame(() => setTimeout(done));
        addEventListener('hashchange', afterPainting, { once: true });
        location.hash = name;
      }),
    story,
  );
  await whole(page);
}
