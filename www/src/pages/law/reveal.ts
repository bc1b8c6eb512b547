function open(element: Element | null): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
}

/** Unfolds what a place lies in, and what it holds itself, and goes there. Tells whether there is such a place. */
export function reveal(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  for (let around: Element | null = place; around; around = around.parentElement) open(around);
  open(place.querySelector(':scope > details'));
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  return true;
}
