const mark = 'data-around-letter';

/** How many letters each element has in it. */
const around = new WeakMap<Element, number>();

function count(element: Element, more: 1 | -1) {
  const letters = (around.get(element) ?? 0) + more;
  around.set(element, letters);
  element.toggleAttribute(mark, letters > 0);
}

/** Marks what a letter lies in, so that the styles for paper know what else to leave out. Gives what takes it back. */
export function onPaper(letter: Element): () => void {
  const outer: Element[] = [];
  for (let element = letter.parentElement; element !== null; element = element.parentElement)
    outer.push(element);
  for (const element of outer) count(element, 1);
  return () => {
    for (const element of outer) count(element, -1);
  };
}
