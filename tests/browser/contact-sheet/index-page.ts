import type { FullConfig } from '@playwright/test';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './folder';

function section(group: string, projects: readonly string[]): string {
  const names = [...new Set(readdirSync(join(folder, group)).map((file) => file.split('.')[0] ?? ''))].sort();
  const cell = (name: string, project: string) => {
    const address = `${group}/${name}.${project}.png`;
    return `<td><a href="${address}"><img src="${address}" alt="" loading="lazy"></a></td>`;
  };
  const row = (name: string) =>
    `<tr><th>${name}</th>${projects.map((project) => cell(name, project)).join('')}</tr>`;
  const head = `<tr><th></th>${projects.map((project) => `<th>${project}</th>`).join('')}</tr>`;
  return `<h2>${group}</h2><table>${head}${names.map(row).join('\n')}</table>`;
}

const style = `body { font: 14px sans-serif; background: #888 } td, th { vertical-align: top; padding: 4px; text-align: start }
img { max-width: 22vw; max-height: 60vh; border: 1px solid #444 }`;

/** One page with all the pictures, and where it lies. */
export default function writeIndex({ projects }: FullConfig): void {
  const names = projects.map(({ name }) => name);
  const taken = ['pages', 'stories'].filter((group) => existsSync(join(folder, group)));
  const body = taken.map((group) => section(group, names)).join('\n');
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${body}`,
  );
  console.log(`\n${file}`);
}
