import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Where the site was built, and where the gallery of its components. */
export const siteFolder = process.env['SITE_DIR'] ?? join(root, 'target/site');
export const galleryFolder = process.env['GALLERY_DIR'] ?? join(root, 'target/gallery');
export const sources = join(root, 'www');

const assets = readdirSync(join(siteFolder, 'assets'));

function only(what: string, names: readonly string[]): string {
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`${names.length} files of the site are ${what}`);
  return `/assets/${name}`;
}

const scripts = assets.filter((name) => name.endsWith('.js'));
const scriptNamed = (name: string) =>
  only(
    name,
    scripts.filter((script) => script.startsWith(`${name}-`)),
  );

/** The engine, and the script of the worker that runs it. */
export const modulePath = only(
  'the module',
  assets.filter((name) => name.endsWith('.wasm')),
);
export const moduleWorkerPath = scriptNamed('module.worker');
/** The same engine as JavaScript: in a worker, and for the page's own thread. */
export const twinPath = scriptNamed('twin.worker');
export const twinOfPagePath = scriptNamed('twin');
export const firstScriptPath = scriptNamed('index');

export const policyDirectives = readFileSync(join(sources, 'csp.txt'), 'utf8').trim().split('\n');

/** Every path that the site can be asked for. */
export const sitePaths = ['/'].concat(
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(siteFolder.length)),
);

export const moduleBytes = (): Buffer => readFileSync(join(siteFolder, modulePath));
