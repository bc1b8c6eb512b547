import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { policyDirectives, siteFolder } from './built';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Answers with a file of the built site, for servers that do more than serve it; what they put in its place goes first. */
export function serveFile(
  pathname: string,
  response: ServerResponse,
  instead: ReadonlyMap<string, string>,
): void {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = join(siteFolder, name);
  const own = instead.get(name);
  if (own === undefined && !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': kinds[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': policyDirectives.join('; '),
  });
  response.end(own ?? readFileSync(file));
}
