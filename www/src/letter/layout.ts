import { brokenLines, type Width } from './breaks';
import { flow, type Line, type Part, type Table } from './flow';
import type { Letter } from './letter';
import {
  columnWidths,
  inTable,
  pageNumbers,
  paper,
  pointsPerMillimetre,
  settings,
  type FontName,
  type Setting,
} from './paper';
import { words } from './words';

export interface Type {
  readonly font: FontName;
  readonly size: number;
  readonly bold?: boolean;
}

/** Something drawn on a page; all in points from its left upper corner. A text stands on its middle line. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly type: Type;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly across: number;
      readonly down: number;
    };

export type Page = readonly Mark[];
export type Measure = (text: string, type: Type) => number;

const points = (millimetres: number) => millimetres * pointsPerMillimetre;
const left = points(paper.left);
const top = points(paper.top);
const whole = points(paper.width - paper.left - paper.right);
const bottom = points(paper.height - paper.bottom);

/** What stays on one page: so high, drawn from an upper edge. */
interface Strip {
  readonly height: number;
  /** Room above it, unless it comes first on a page. */
  readonly above: number;
  /** Whether the next one stands on the same page. */
  readonly joined: boolean;
  readonly draw: (y: number) => Page;
  /** What stands again above it where it begins a page. */
  readonly head?: Strip;
}

function startOf(line: string, setting: Setting, nth: number, width: Width): number {
  const { align, size, first = 0, start = 0, end = 0 } = setting;
  if (align === 'centre') return left + (whole - width(line)) / 2;
  if (align === 'end') return left + whole - end * size - width(line);
  return left + (start + (nth === 0 ? first : 0)) * size;
}

function ofLine({ kind, text, apart }: Line, measure: Measure): readonly Strip[] {
  const setting = settings[kind];
  const {
    font,
    size,
    bold = false,
    height,
    first = 0,
    start = 0,
    end = 0,
    below = 0,
    joined = false,
  } = setting;
  const type: Type = { font, size, bold };
  const width: Width = (of) => measure(of, type);
  const other = whole - (start + end) * size;
  const lines = brokenLines(text, width, { first: other - first * size, other });
  return lines.map((line, nth) => {
    const x = startOf(line, setting, nth, width);
    return {
      height: height + (nth === lines.length - 1 ? below : 0),
      above: nth === 0 && apart === true ? settings.paragraph.height : 0,
      joined,
      draw: (y) => [{ kind: 'text', text: line, x, y: y + height / 2, type }],
    };
  });
}

/** How high a table may be in one piece; a row that is higher goes on over the page. */
const mostLines = Math.floor((bottom - top) / inTable.height) - 2;

/** One row, or as much of it as a page takes. */
function rowStrip(cells: readonly (readonly string[])[], widths: readonly number[], type: Type): Strip {
  const { height: lineHeight, padding } = inTable;
  const height = Math.max(...cells.map((lines) => lines.length)) * lineHeight + padding;
  const edges = widths.reduce<readonly number[]>(
    (all, width) => [...all, (all[all.length - 1] ?? left) + width],
    [left],
  );
  const draw = (y: number): Page => [
    ...[y, y + height].map((at): Mark => ({ kind: 'rule', x: left, y: at, across: whole, down: 0 })),
    ...edges.map((x): Mark => ({ kind: 'rule', x, y, across: 0, down: height })),
    ...cells.flatMap((lines, column) =>
      lines.map((text, nth): Mark => ({
        kind: 'text',
        text,
        x: (edges[column] ?? left) + padding,
        y: y + padding / 2 + (nth + 0.5) * lineHeight,
        type,
      })),
    ),
  ];
  return { height, above: 0, joined: false, draw };
}

function ofTable({ head, rows }: Table, measure: Measure): readonly Strip[] {
  const type: Type = { font: inTable.font, size: inTable.size };
  const widths = columnWidths(head === null, head?.length ?? 2);
  const broken = (cells: readonly string[]) =>
    widths.map((width, column) => {
      const room = width - 2 * inTable.padding;
      const parts = (cells[column] ?? '').split('\n');
      return parts.flatMap((part) =>
        brokenLines(part, (of) => measure(of, type), { first: room, other: room }),
      );
    });
  const strips = (cells: readonly string[]) => {
    const lines = broken(cells);
    const most = Math.max(...lines.map((of) => of.length));
    const cuts = Array.from({ length: Math.ceil(most / mostLines) }, (_, nth) => nth * mostLines);
    return cuts.map((from) =>
      rowStrip(
        lines.map((of) => of.slice(from, from + mostLines)),
        widths,
        type,
      ),
    );
  };
  const heads = head === null ? [] : strips(head).map((strip) => ({ ...strip, joined: true }));
  const [repeated] = heads;
  const body = rows.flatMap(strips).map((strip) => (repeated ? { ...strip, head: repeated } : strip));
  const gap: Strip = { height: 8, above: 0, joined: false, draw: () => [] };
  return [...heads, ...body, gap];
}

const stripsOf = (part: Part, measure: Measure) =>
  part.kind === 'table' ? ofTable(part, measure) : ofLine(part, measure);

/** How much room a strip needs together with those that must stand on its page. */
function needed(strips: readonly Strip[], at: number): number {
  let sum = 0;
  for (let next = at; next < strips.length; next += 1) {
    const strip = strips[next];
    if (strip === undefined) break;
    sum += strip.height + (next === at ? 0 : strip.above);
    if (!strip.joined) break;
  }
  return sum;
}

function number(page: number, measure: Measure): Mark {
  const { font, size, up } = pageNumbers;
  const text = words.pageNumber(page);
  const x = (points(paper.width) - measure(text, { font, size })) / 2;
  return { kind: 'text', text, x, y: points(paper.height - up), type: { font, size } };
}

/** The letter in pages, as something that can measure letters makes it. */
export function pagesOf(letter: Letter, measure: Measure): readonly Page[] {
  const strips = flow(letter).flatMap((part) => stripsOf(part, measure));
  const pages: Mark[][] = [[]];
  let y = top;
  strips.forEach((strip, at) => {
    const first = y === top;
    const room = bottom - y - (first ? 0 : strip.above);
    const together = needed(strips, at);
    // What is higher than a page in one piece begins where it comes.
    if (!first && together > room && (together <= bottom - top || strip.height > room)) {
      pages.push([]);
      y = top;
      if (strip.head && strip.head.height + strip.height <= bottom - top) {
        pages[pages.length - 1]?.push(...strip.head.draw(y));
        y += strip.head.height;
      }
    } else if (!first) y += strip.above;
    pages[pages.length - 1]?.push(...strip.draw(y));
    y += strip.height;
  });
  return pages.map((marks, at) => [...marks, number(at + 1, measure)]);
}
