import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { DevTools } from './devtools';

export type Version = 75 | 80 | 88;

const here = import.meta.dirname;
const folder = join(here, '../../../../target/browsers');

/** The program, unpacked once from the npm package that brings it. */
function program(version: Version): string {
  const unpacked = join(folder, `chromium-${version}`);
  if (!existsSync(unpacked)) {
    const packed = join(here, `../../node_modules/chromium-${version}/bin`);
    const [name] = readdirSync(packed).filter((file) => file.startsWith('chromium'));
    if (name === undefined) throw new Error(`${packed} holds no Chromium`);
    const part = `${unpacked}.${process.pid}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, brotliDecompressSync(readFileSync(join(packed, name))), {
      mode: 0o755,
    });
    renameSync(part, unpacked);
  }
  return unpacked;
}

/** A Chromium of that version, driven through a pipe by its own protocol: Playwright speaks a newer one. */
export class OldBrowser {
  readonly devTools: DevTools;
  readonly #process: ChildProcess;
  readonly #profile: string;

  constructor(version: Version) {
    this.#profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'];
    this.#process = spawn(
      program(version),
      [...flags, '--remote-debugging-pipe', `--user-data-dir=${this.#profile}`, '--lang=zh-CN'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
        env: { ...process.env, TZ: 'America/Los_Angeles' },
      },
    );
    const [, , , commands, messages] = this.#process.stdio as (Duplex | null | undefined)[];
    if (!commands || !messages) throw new Error('the browser has no pipes');
    this.devTools = new DevTools(commands, messages);
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill('SIGKILL');
    await gone;
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
