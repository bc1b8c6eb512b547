import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf, writeServiceWorker } from './offline.ts';

let folder: string;

function write(name: string, text: string) {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const addresses = (files: readonly (readonly [string, string])[]) => files.map(([address]) => address);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write('index.html', 'the page');
  write('assets/index-1.js', 'import("./module-2.js")');
  write('assets/module-2.js', 'WebAssembly.instantiate()');
  write('assets/twin-3.js', 'let twin;');
  write('assets/twin.worker-5.js', 'let twin;');
  write('assets/credit_portal_bg-4.wasm', 'asm');
  write('demo/firm.json', '{}');
  for (const name of ['robots.txt', 'sw.js', 'portal.json', 'icons/192.png', 'assets/index-1.js.map'])
    write(name, 'x');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('every file that a page asks for is listed once, in order, the page by the address of its folder', () => {
  expect(addresses(filesOf(folder).files)).toEqual([
    'assets/credit_portal_bg-4.wasm',
    'assets/index-1.js',
    'assets/module-2.js',
    'demo/firm.json',
    './',
  ]);
});

test('the twin stands apart', () => {
  expect(addresses(filesOf(folder).twin)).toEqual(['assets/twin-3.js', 'assets/twin.worker-5.js']);
});

test('each file has the hash that browsers check', () => {
  const page = filesOf(folder).files.find(([address]) => address === './');
  expect(page?.[1]).toBe('sha256-qv3T8gcmusCZPZSZbABtcFPnKxuPljcaznuntejAb9E=');
});

test('the version changes with any byte of any listed file, and with nothing else', () => {
  const { version } = filesOf(folder);
  write('robots.txt', 'y');
  write('portal.json', 'y');
  expect(filesOf(folder).version).toBe(version);
  write('demo/firm.json', '{ }');
  expect(filesOf(folder).version).not.toBe(version);
});

test('the service worker is one classic script with the list in it, the same each time', async () => {
  await writeServiceWorker(folder);
  const first = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(first).toContain('demo/firm.json');
  expect(first).not.toMatch(/\b(import|export)\b|BUILT|\?\?/);
  await writeServiceWorker(folder);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(first);
});
