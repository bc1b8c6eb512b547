import { isDark, sideOf, type Matrix } from './matrix';

/** The dark modules as one path: a rectangle for each run of them in a row. */
export function darkPath(matrix: Matrix): string {
  const side = sideOf(matrix);
  let path = '';
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (!isDark(matrix, row, column)) continue;
      const from = column;
      while (isDark(matrix, row, column + 1)) column += 1;
      const length = column - from + 1;
      path += `M${from} ${row}h${length}v1h-${length}z`;
    }
  }
  return path;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The code as an SVG file, which can be printed at any size. */
export function svgOf(matrix: Matrix, title: string): string {
  const side = sideOf(matrix);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 4}" height="${side * 4}" shape-rendering="crispEdges">`,
    `<title>${escaped(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path fill="#000" d="${darkPath(matrix)}"/>`,
    '</svg>\n',
  ].join('\n');
}
