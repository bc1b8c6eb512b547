import { useEffect } from 'preact/hooks';
import { listing, remember } from './listing';

/** Comes back to the entry that was opened before, as soon as it is there; once all are there it is too late. */
export function useReturn(moreToCome: boolean): void {
  useEffect(() => {
    const { opened } = listing.peek();
    if (opened === null) return;
    // The heading of the page takes the focus first.
    const timer = setTimeout(() => {
      const entry = document.getElementById(`entry-${opened}`);
      entry?.focus();
      if (entry || !moreToCome) remember(null);
    });
    return () => {
      clearTimeout(timer);
    };
  });
}
