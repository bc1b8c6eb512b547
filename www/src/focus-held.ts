import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const reachable = '[tabindex="-1"]';

/**
 * Where what had the focus goes from a part of the page, the focus goes to the heading of that part, else to that of the
 * page, instead of nowhere. To be called where that part is drawn anew; the heading, or the part itself, has `tabIndex={-1}`.
 */
export function useFocusHeld(part: RefObject<HTMLElement | null>): void {
  const within = part.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (!within || part.current?.contains(document.activeElement) === true) return;
    const here = part.current?.matches(reachable) === true ? part.current : null;
    const heading = here ?? part.current?.querySelector<HTMLElement>(reachable);
    (heading ?? document.querySelector<HTMLElement>(`h1${reachable}`))?.focus();
  });
}
