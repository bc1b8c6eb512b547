import type { LineKind } from './flow';

/** A4 and its margins in millimetres, as public letters have them. */
export const paper = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 } as const;

export const pointsPerMillimetre = 72 / 25.4;

export type FontName = 'title' | 'body' | 'heading' | 'subheading' | 'number';

/** Fonts by name only: what the device has of them. The first is the one that documents for others name. */
export const fonts: Record<FontName, readonly string[]> = {
  title: ['SimSun', 'STSong', 'Songti SC', 'Noto Serif CJK SC', 'serif'],
  body: ['FangSong', 'STFangsong', 'FangSong_GB2312', 'Noto Serif CJK SC', 'serif'],
  heading: ['SimHei', 'STHeiti', 'Heiti SC', 'Noto Sans CJK SC', 'sans-serif'],
  subheading: ['KaiTi', 'STKaiti', 'KaiTi_GB2312', 'Kaiti SC', 'Noto Serif CJK SC', 'serif'],
  number: ['SimSun', 'STSong', 'Noto Serif CJK SC', 'serif'],
};

/** How a line is set. Sizes and heights in points; indents in characters. */
export interface Setting {
  readonly font: FontName;
  readonly bold?: boolean;
  readonly size: number;
  readonly height: number;
  readonly align?: 'centre' | 'end';
  readonly first?: number;
  readonly start?: number;
  readonly end?: number;
  /** Room below it, in points. */
  readonly below?: number;
  /** Whether the next line stands on the same page. */
  readonly joined?: boolean;
}

/** 28 of these characters make a line of 156 mm; 16 points would be too wide. */
const body = { font: 'body', size: 15.75, height: 28.9 } as const;

export const settings: Record<LineKind, Setting> = {
  title: { font: 'title', bold: true, size: 22, height: 33, align: 'centre', below: 20, joined: true },
  receiver: { ...body, joined: true },
  heading1: { ...body, font: 'heading', first: 2, joined: true },
  heading2: { ...body, font: 'subheading', first: 2, joined: true },
  paragraph: { ...body, first: 2 },
  enclosure: { ...body, start: 5, first: -3, joined: true },
  furtherEnclosure: { ...body, start: 5, joined: true },
  signature: { ...body, start: 8, joined: true },
  date: { ...body, align: 'end', end: 4 },
  note: { font: 'body', size: 10.5, height: 16 },
  digest: { font: 'body', size: 9, height: 14 },
};

/** The words of a table, and how wide the first column of facts is, in characters. */
export const inTable = { font: 'body', size: 12, height: 20, padding: 5, label: 8 } as const;

export const pageNumbers = { font: 'number', size: 14, height: 20, up: 26 } as const;

/** How wide each column of a table is, in points. */
export function columnWidths(facts: boolean, columns: number): readonly number[] {
  const whole = (paper.width - paper.left - paper.right) * pointsPerMillimetre;
  const label = inTable.label * inTable.size + 2 * inTable.padding;
  if (facts) return [label, whole - label];
  return Array.from({ length: columns }, () => whole / columns);
}
