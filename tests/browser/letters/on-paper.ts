/*
 * The reviewed letters are written for reading: `label｜value`, `text（law；certainty）`, `label：value〔sign〕`. This tells
 * how the same stands on the paper.
 */

const blank = '＿＿＿＿＿＿';
const certainties: Record<string, string> = {
  official: '',
  secondary: '，据可靠的转述',
  unverified: '，尚未核实',
};
const marks: Record<string, string> = {
  sign: '（签字）',
  seal: '（盖章）',
  fingerprint: '（按手印）',
  blank: '',
};

function enclosures(list: string): string {
  const names = list.split('；');
  return names.length > 1 ? names.map((name, at) => `${at + 1}. ${name}`).join('\n') : list;
}

function signature(label: string, value: string, kind: string): string {
  const byHand = kind === 'sign' || kind === 'fingerprint' || value === '';
  return `${label}${marks[kind] ?? ''}：${value}${byHand ? blank : ''}`;
}

/** Text without the spaces and lines that only lay it out. */
export const bare = (text: string) => text.replace(/\s/g, '');

/** The letter as it stands on the paper, down to its date. */
export function onPaper(letter: string): string {
  let step = 0;
  const lines = letter.split('\n').map((line) => {
    const basis = /^ {2}(.*)（([^（）]*(?:（[^（）]*）[^（）]*)*)；(official|secondary|unverified)）$/.exec(
      line,
    );
    if (basis !== null) {
      const [, text = '', law = '', how = ''] = basis;
      step += 1;
      return `（${step}）${text}（依据：${law}${certainties[how] ?? ''}）`;
    }
    if (line !== '') step = 0;
    const signed = /^([^：]*)：(.*)〔(.*)〕$/.exec(line);
    if (signed !== null) return signature(signed[1] ?? '', signed[2] ?? '', signed[3] ?? '');
    if (line.startsWith('附件：')) return `附件：${enclosures(line.slice('附件：'.length))}`;
    const cells = line.split('｜');
    return cells.length > 1 ? cells.map((cell) => (cell.trim() === '' ? '—' : cell)).join('') : line;
  });
  return lines.join('\n');
}
