import type { Slice } from './wire';

/** So few that a slow phone has them between two frames. */
const AT_ONCE = 25;

const isObject = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && answer !== null;

/** An answer without its long lists, and those in slices. */
export function sliced(answer: unknown): { readonly frame: unknown; readonly slices: Slice[] } {
  if (!isObject(answer)) return { frame: answer, slices: [] };
  const frame = { ...answer };
  const slices: Slice[] = [];
  for (const [key, items] of Object.entries(answer)) {
    if (!Array.isArray(items) || items.length <= AT_ONCE) continue;
    frame[key] = [];
    for (let from = 0; from < items.length; from += AT_ONCE) {
      slices.push({ key, items: items.slice(from, from + AT_ONCE) });
    }
  }
  return { frame, slices };
}

/** The answer that was sliced. */
export function joined(frame: unknown, slices: readonly Slice[]): unknown {
  if (!isObject(frame) || slices.length === 0) return frame;
  const lists: Record<string, unknown[]> = {};
  for (const { key, items } of slices) (lists[key] ??= []).push(...items);
  return { ...frame, ...lists };
}
