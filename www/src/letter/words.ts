import type { ArithmeticLine, ChecklistItem, SignatureLine } from './letter';

const blank = '＿＿＿＿＿＿';

const certainty: Record<ArithmeticLine['certainty'], string> = {
  official: '',
  secondary: '，据可靠的转述',
  unverified: '，尚未核实',
};

const mark: Record<SignatureLine['kind'], string> = {
  sign: '（签字）',
  seal: '（盖章）',
  fingerprint: '（按手印）',
  blank: '',
};

/** Where somebody writes by hand: always to sign or to press a finger, else only where nothing stands yet. */
function space({ kind, value }: SignatureLine): string {
  return kind === 'sign' || kind === 'fingerprint' || (value ?? '') === '' ? blank : '';
}

/**
 * The few words that documents have besides the letter's own. A letter is Chinese whatever the page speaks, so they are
 * no part of the wording.
 */
export const words = {
  colon: '：',
  nothing: '—',
  dateBlank: '　　　　年　　月　　日',
  enclosures: '附件：',
  item: (nth: number) => `${nth}. `,
  step: (nth: number) => `（${nth}）`,
  basis: ({ text, law, certainty: how }: ArithmeticLine) => `${text}（依据：${law}${certainty[how]}）`,
  digest: (digest: string) => `核对码（SM3）：${digest}`,
  pageNumber: (page: number) => `— ${page} —`,
  signature: (line: SignatureLine) => `${line.label}${mark[line.kind]}：${line.value ?? ''}${space(line)}`,
  cells: (cells: readonly string[]) => cells.join('；'),
  checklist: {
    title: '材料清单',
    line: ({ name, why, required, have }: ChecklistItem) =>
      `${have ? '[√]' : '[　]'} ${name}（${required ? '必需' : '有就带上'}）：${why}`,
  },
  files: {
    letter: (name: string, ending: string) => `${name}.${ending}`,
    checklist: '材料清单.txt',
    evidence: (nth: number) => `证据-${nth}.jpg`,
    bundle: (name: string) => `${name}-全套.zip`,
  },
} as const;
