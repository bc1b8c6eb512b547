import { afterEach, expect, test, vi } from 'vitest';
import { largestFile } from '../components/file-input';
import { fetchRecord } from './fetched';

afterEach(() => vi.unstubAllGlobals());

function answer(...chunks: readonly Uint8Array[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return { ok: true, body } as unknown as Response;
}

const serve = (response: () => Promise<Response>) => {
  const fetched = vi.fn(response);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('the text is put together from its pieces, and how much has come is told', async () => {
  const bytes = new TextEncoder().encode('{"名":"值"}');
  const fetched = serve(() => Promise.resolve(answer(bytes.slice(0, 4), bytes.slice(4))));
  const seen: number[] = [];
  const result = await fetchRecord('https://portal.example/r.json', (count) => seen.push(count));
  expect(result).toEqual({ is: 'text', text: '{"名":"值"}' });
  expect(seen).toEqual([4, bytes.length]);
  expect(fetched).toHaveBeenCalledWith('https://portal.example/r.json', {
    mode: 'same-origin',
    credentials: 'omit',
    cache: 'no-store',
  });
});

test('more than can be read is not fetched to its end', async () => {
  serve(() => Promise.resolve(answer(new Uint8Array(largestFile), new Uint8Array(1))));
  expect(await fetchRecord('r.json', () => undefined)).toEqual({ is: 'tooLarge' });
});

test('what cannot be had has failed, and what was given up was cancelled', async () => {
  serve(() => Promise.resolve(new Response('', { status: 500 })));
  expect(await fetchRecord('r.json', () => undefined)).toEqual({ is: 'failed' });
  serve(() => Promise.reject(new TypeError()));
  expect(await fetchRecord('r.json', () => undefined)).toEqual({ is: 'failed' });
  const control = new AbortController();
  control.abort();
  expect(await fetchRecord('r.json', () => undefined, control.signal)).toEqual({ is: 'cancelled' });
});
