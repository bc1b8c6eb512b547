import type { Block, Letter } from './letter';
import { words } from './words';

/** How a line stands on the paper. */
export type LineKind =
  | 'title'
  | 'receiver'
  | 'heading1'
  | 'heading2'
  | 'paragraph'
  | 'enclosure'
  | 'furtherEnclosure'
  | 'signature'
  | 'date'
  | 'note'
  | 'digest';

export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Whether an empty line comes before it. */
  readonly apart?: boolean;
}

/** Facts are a table without a head: a label and a value in each row. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

export type Part = Line | Table;

/** Controls, halves of characters, and what is no character at all. */
const none = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\n\t]/gu;

/** What no document can hold is left out. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(none, '');
}

/** What a person typed in several lines stands in several paragraphs. */
export function paragraphs(text: string): readonly string[] {
  return clean(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function cell(text: string): string {
  return paragraphs(text).join('\n') || words.nothing;
}

const lines = (kind: LineKind, texts: readonly string[]): readonly Line[] =>
  texts.flatMap((text) => paragraphs(text).map((line) => ({ kind, text: line })));

function block(of: Block): readonly Part[] {
  switch (of.kind) {
    case 'heading':
      return lines(of.level === 1 ? 'heading1' : 'heading2', [of.text]);
    case 'paragraph':
      return lines('paragraph', [of.text]);
    case 'facts':
      return [
        { kind: 'table', head: null, rows: of.rows.map(({ label, value }) => [cell(label), cell(value)]) },
      ];
    case 'table':
      return [{ kind: 'table', head: of.columns.map(cell), rows: of.rows.map((row) => row.map(cell)) }];
    case 'list':
      return lines(
        'paragraph',
        of.items.map((item, at) => words.item(at + 1) + item),
      );
    case 'arithmetic':
      return lines(
        'paragraph',
        of.lines.map((line, at) => words.step(at + 1) + words.basis(line)),
      );
  }
}

/** Steps that follow each other are one list, and numbered through. */
function steps(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((before, next) => {
    const last = before[before.length - 1];
    return last?.kind === 'arithmetic' && next.kind === 'arithmetic'
      ? [...before.slice(0, -1), { ...last, lines: [...last.lines, ...next.lines] }]
      : [...before, next];
  }, []);
}

/** The list as it stands under the body: one alone has no number. */
export function enclosureLines(enclosures: readonly string[]): readonly string[] {
  const numbered = enclosures.length > 1;
  return enclosures.map((name, at) => (numbered ? words.item(at + 1) : '') + paragraphs(name).join(' '));
}

function apart(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => (at === 0 ? { ...line, apart: true } : line));
}

function enclosed(enclosures: readonly string[]): readonly Line[] {
  return enclosureLines(enclosures).map((text, at) =>
    at === 0 ? { kind: 'enclosure', text: words.enclosures + text } : { kind: 'furtherEnclosure', text },
  );
}

/** A letter as what stands on the paper, from the top to the bottom. Every document is made of this. */
export function flow(letter: Letter): readonly Part[] {
  return [
    ...lines('title', [letter.title]),
    ...lines('receiver', [letter.receiver + words.colon]),
    ...steps(letter.blocks).flatMap(block),
    ...apart(enclosed(letter.enclosures)),
    ...apart(lines('signature', letter.signature.map(words.signature))),
    { kind: 'date', text: letter.date ?? words.dateBlank },
    ...apart([...lines('note', letter.notes), { kind: 'digest', text: words.digest(letter.digest) }]),
  ];
}
