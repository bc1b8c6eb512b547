import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a scanner reads in a picture: another implementation than that which drew it. */
export function scanned(png: Buffer): { readonly text: string; readonly version: number } | null {
  const { data, width, height } = PNG.sync.read(png);
  const code = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  if (code === null) return null;
  return { text: Buffer.from(code.binaryData).toString('utf8'), version: code.version };
}
