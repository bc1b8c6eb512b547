import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const source = join(import.meta.dirname, '../src/offline/service-worker.ts');
const script = 'sw.js';

/** What no page asks for: what browsers and search engines fetch for themselves. And what the operator may change. */
const notForPages = /^(sw\.js|robots\.txt|portal\.json|icons\/.*|assets\/.*\.map)$/;

type File = readonly [address: string, hash: string];

const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** The engine as JavaScript, for browsers that refuse WebAssembly: large, so only they keep it. */
const twins = /^assets\/twin[.-].*\.js$/;

/** Every file of the built site that a page may need, in an order that does not depend on the disk. */
export function filesOf(folder: string): { files: File[]; twin: File[]; version: string } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replace(/\\/g, '/'),
    )
    .filter((name) => !notForPages.test(name))
    .sort();
  const file = (name: string): File => [
    name === 'index.html' ? './' : name,
    `sha256-${hash(readFileSync(join(folder, name)))}`,
  ];
  const twin = names.filter((name) => twins.test(name));
  const all = { files: names.filter((name) => !twin.includes(name)).map(file), twin: twin.map(file) };
  return { ...all, version: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16) };
}

/** Writes the service worker beside the built site, with the list of its files in it. */
export async function writeServiceWorker(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BUILT: JSON.stringify(filesOf(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      target: ['chrome75', 'safari13'],
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: script } },
    },
  });
}

/** The gallery has no page of the site in it, so it gets none. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir }, written) {
        if (dir !== undefined && 'index.html' in written) await writeServiceWorker(dir);
      },
    },
  };
}
