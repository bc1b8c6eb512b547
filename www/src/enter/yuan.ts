/** Largest amounts stay exact as a number of fen. */
const mostDigits = 13;

/** An amount in yuan as it was typed, in fen; null where it is none. Commas and the sign for yuan are passed over. */
export function fenOf(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^[¥￥]/u, '')
    .replace(/元$/u, '')
    .replace(/[,，\s]/gu, '');
  const [, yuan, parts = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (yuan === undefined || yuan.length > mostDigits) return null;
  return Number(`${yuan}${parts.padEnd(2, '0')}`);
}
