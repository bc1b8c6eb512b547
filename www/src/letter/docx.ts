import { documentFiles, styleNames, twips } from './docx-frame';
import { flow, type Line, type Part, type Table } from './flow';
import type { Letter } from './letter';
import { columnWidths, inTable, settings, type Setting } from './paper';
import { zipped } from './zip';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

const cellSetting: Setting = { font: inTable.font, size: inTable.size, height: inTable.height };

/** A paragraph with what differs from its style. */
function paragraph(style: string, text: string, differences = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${differences}</w:pPr>${run}</w:p>`;
}

function line({ kind, text, apart }: Line): string {
  const { height, below = 0 } = settings[kind];
  const spacing = `w:after="${twips(below)}" w:line="${twips(height)}" w:lineRule="exact"`;
  const before = `<w:spacing w:before="${twips(settings.paragraph.height)}" ${spacing}/>`;
  return paragraph(styleNames[kind] ?? kind, text, apart === true ? before : '');
}

function cell(text: string, width: number): string {
  const inside = text.split('\n').map((part) => paragraph('cell', part));
  return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/></w:tcPr>${inside.join('')}</w:tc>`;
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
const padding = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;

const tableSetting = [
  '<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/>',
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`,
  '<w:tblLayout w:type="fixed"/>',
  `<w:tblCellMar>${padding('top', 2)}${padding('left', inTable.padding)}${padding('bottom', 2)}${padding('right', inTable.padding)}</w:tblCellMar>`,
  '</w:tblPr>',
].join('');

/** Tables that touch would become one, so a small gap follows each. */
function table({ head, rows }: Table): string {
  const columns = head?.length ?? 2;
  const widths = columnWidths(head === null, columns);
  const row = (cells: readonly string[], heads: boolean) => {
    const repeated = heads ? '<w:tblHeader/>' : '';
    const inside = widths.map((width, at) => cell(cells[at] ?? '', width));
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${inside.join('')}</w:tr>`;
  };
  const grid = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  const all = [head === null ? '' : row(head, true), ...rows.map((cells) => row(cells, false))];
  const gap = '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>';
  return `<w:tbl>${tableSetting}<w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>${paragraph('cell', '', gap)}`;
}

const written = (part: Part) => (part.kind === 'table' ? table(part) : line(part));

/** The letter as a Word document (ECMA-376), the same bytes each time. */
export function docxOf(letter: Letter): Uint8Array {
  const files = documentFiles(flow(letter).map(written).join(''), cellSetting);
  return zipped(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
}
