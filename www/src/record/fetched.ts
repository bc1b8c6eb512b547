import { largestFile } from '../components/file-input';

/** A text that was fetched, or why there is none. */
export type Fetched =
  { readonly is: 'text'; readonly text: string } | { readonly is: 'failed' | 'tooLarge' | 'cancelled' };

/** Reads the whole of an answer, telling how many bytes have come; null where there are too many. */
async function bytesOf(answer: Response, onBytes: (bytes: number) => void): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) break;
    size += next.value.length;
    if (size > largestFile) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
    onBytes(size);
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/** Fetches a record from this site. Nothing is sent along, and no copy is kept by the browser. */
export async function fetchRecord(
  address: string,
  onBytes: (bytes: number) => void,
  cancelled?: AbortSignal,
): Promise<Fetched> {
  try {
    const answer = await fetch(address, {
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      ...(cancelled && { signal: cancelled }),
    });
    if (!answer.ok) return { is: 'failed' };
    const bytes = await bytesOf(answer, onBytes);
    return bytes === null ? { is: 'tooLarge' } : { is: 'text', text: new TextDecoder().decode(bytes) };
  } catch {
    return { is: cancelled?.aborted === true ? 'cancelled' : 'failed' };
  }
}
