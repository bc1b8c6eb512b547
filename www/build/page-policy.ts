import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const policy = readFileSync(join(import.meta.dirname, '../csp.txt'), 'utf8')
  .trim()
  .split('\n')
  .join('; ');
const placeholder = /^.*%POLICY%.*\n/m;

/** Writes the policy of `csp.txt` into the page. The dev server injects styles and scripts, so there it is left out. */
export function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    transformIndexHtml(html, { server }) {
      if (!placeholder.test(html)) throw new Error('the page has no place for its policy (%POLICY%)');
      return server ? html.replace(placeholder, '') : html.replace('%POLICY%', policy);
    },
  };
}
