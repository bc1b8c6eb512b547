import { encode } from 'uqr';
import { limits } from '../limits';

/** A code: rows of modules, true where they are dark. */
export interface Matrix {
  readonly version: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** The QR code of a text, at error correction M; null where it would be larger than phones read well. */
export function matrixOf(text: string): Matrix | null {
  try {
    const { version, data } = encode(text, {
      ecc: 'M',
      boostEcc: false,
      maxVersion: limits.code.largestVersion,
      border: 0,
    });
    return { version, rows: data };
  } catch {
    return null;
  }
}

/** How many modules a side has with the white around it, without which scanners do not find the code. */
export const sideOf = ({ rows }: Matrix): number => rows.length + 2 * limits.code.quiet;

/** Whether a module, counted with the white around it, is dark. */
export const isDark = ({ rows }: Matrix, row: number, column: number): boolean =>
  rows[row - limits.code.quiet]?.[column - limits.code.quiet] === true;
