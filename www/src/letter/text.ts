import { flow, type LineKind, type Part } from './flow';
import type { ChecklistItem, Letter } from './letter';
import { words } from './words';

const indented = '\u3000'.repeat(2);

const before: Partial<Record<LineKind, string>> = {
  heading1: indented,
  heading2: indented,
  paragraph: indented,
  enclosure: indented,
  furtherEnclosure: indented + '\u3000'.repeat(3),
};

const inOne = (text: string) => text.replace(/\n/g, ' ');

function row(cells: readonly string[], head: readonly string[] | null, at: number): string {
  if (head === null) return indented + cells.map(inOne).join(words.colon);
  const told = cells.map((text, column) => `${head[column] ?? ''}${words.colon}${inOne(text)}`);
  return indented + words.item(at + 1) + words.cells(told);
}

function written(part: Part): readonly string[] {
  if (part.kind === 'table') return part.rows.map((cells, at) => row(cells, part.head, at));
  const line = (before[part.kind] ?? '') + part.text;
  return part.kind === 'title' ? [line, ''] : part.apart === true ? ['', line] : [line];
}

/** The letter as plain text, to be pasted somewhere. */
export function letterText(letter: Letter): string {
  return `${flow(letter).flatMap(written).join('\n')}\n`;
}

/** What has to be handed in with it, as plain text. */
export function checklistText(items: readonly ChecklistItem[]): string {
  const { title, line } = words.checklist;
  return `${[title, '', ...items.map((item) => inOne(line(item)))].join('\n')}\n`;
}
