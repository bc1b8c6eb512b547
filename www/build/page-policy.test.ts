import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagePolicy } from './page-policy.ts';

const page = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

function written(html: string, server: object | undefined): string {
  const { transformIndexHtml: write } = pagePolicy();
  if (typeof write !== 'function') throw new Error('the plugin is not what this test knows');
  return (write as (html: string, context: { server: object | undefined }) => string)(html, { server });
}

test('the policy is written into the page, all directives in one line', () => {
  const html = written(page('index.html'), undefined);
  expect(html).toContain(
    `content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; `,
  );
  expect(html).toContain(`require-trusted-types-for 'script'; trusted-types own-script"`);
});

test('the dev server leaves it out', () => {
  expect(written(page('index.html'), {})).not.toContain('Content-Security-Policy');
});

test('a page without a place for it does not pass', () => {
  expect(() => written('<html></html>', undefined)).toThrow('no place');
});

test.each(['index.html', 'stories.html'])('%s has nothing inline', (name) => {
  const html = page(name);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('what needs no script is on the page: free, not official, where to go', () => {
  const html = page('index.html');
  const guidance = html.slice(html.indexOf('class="guidance'), html.indexOf('</main>'));
  for (const words of ['不是政府网站', '免费', '信用中国', '政务服务大厅', '征信报告'])
    expect(guidance).toContain(words);
});
