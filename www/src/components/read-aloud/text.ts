/** What a page consists of, in the order in which it is read. */
const parts = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, summary, label, legend, pre';

const isShown = (element: Element) =>
  element.getClientRects().length > 0 && element.closest('[aria-hidden="true"], .visually-hidden') === null;

/** What can be read of a part of the page, a paragraph each, as it is shown: what is folded away or masked stays so. */
export function paragraphsOf(part: Element): readonly string[] {
  return [...part.querySelectorAll(parts)]
    .filter((element) => element.querySelector(parts) === null && isShown(element))
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
