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

const besideEngine = (name: string) =>
  only(
    `the file of ${name}`,
    assets.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.bin')),
  );
/** What letters are made of, and the models of points, for the engine. */
export const formsPath = besideEngine('forms');
export const modelsPath = besideEngine('models');

/** What a script imports, and what that imports. */
function withImports(script: string): string[] {
  const text = readFileSync(join(siteFolder, 'assets', script), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["`]\.\/([^"`]+)["`]/g)].map(([, name = '']) => name);
  return [script, ...imported.flatMap(withImports)];
}

const later = [
  'later',
  'enter',
  'record',
  'apply',
  'check',
  'score',
  'firm',
  'commitments',
  'code',
  'several',
  'guide',
  'law',
  'settings',
  'privacy',
  'docx',
  'bundle',
  'pictures',
];
/** The scripts of the pages that come after the first one, their words, and what the law says. */
export const laterPaths = [
  ...new Set(
    scripts.filter((script) => later.some((name) => script.startsWith(`${name}-`))).flatMap(withImports),
  ),
].map((script) => `/assets/${script}`);

export const policyDirectives = readFileSync(join(sources, 'csp.txt'), 'utf8').trim().split('\n');

/** Every path that the site can be asked for. */
export const sitePaths = ['/'].concat(
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(siteFolder.length)),
);

export const moduleBytes = (): Buffer => readFileSync(join(siteFolder, modulePath));
