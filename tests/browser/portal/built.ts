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

const text = (name: string) => readFileSync(join(siteFolder, 'assets', name), 'utf8');
const scripts = assets.filter((name) => name.endsWith('.js'));

/** The engine, and the same engine as JavaScript: of the scripts named after it, the one that loads no WebAssembly. */
export const modulePath = only(
  'the module',
  assets.filter((name) => name.endsWith('.wasm')),
);
export const twinPath = only(
  'the twin',
  scripts.filter((name) => name.startsWith('credit_portal') && !text(name).includes('WebAssembly')),
);
export const firstScriptPath = only(
  'the first script',
  scripts.filter((name) => name.startsWith('index-')),
);

export const policyDirectives = readFileSync(join(sources, 'csp.txt'), 'utf8').trim().split('\n');

/** Every path that the site can be asked for. */
export const sitePaths = ['/'].concat(
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(siteFolder.length)),
);

export const moduleBytes = (): Buffer => readFileSync(join(siteFolder, modulePath));
