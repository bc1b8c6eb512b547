import { zlibSync } from 'fflate';
import { toBase64 } from '../drafts/bytes';
import { isDark, sideOf, type Matrix } from './matrix';

/** The check sum of a chunk, as ISO 3309 has it. */
function crc(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function head(dots: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, dots);
  view.setUint32(4, dots);
  data[8] = 1; // one bit for each dot, in grey
  return data;
}

/** A row of modules as a row of bits after a zero; a bit that is set is white. */
function bitsOf(matrix: Matrix, row: number, scale: number): Uint8Array {
  const dots = sideOf(matrix) * scale;
  const bits = new Uint8Array(Math.ceil(dots / 8) + 1);
  for (let x = 0; x < dots; x += 1) {
    const byte = 1 + (x >> 3);
    if (!isDark(matrix, row, Math.floor(x / scale))) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
  }
  return bits;
}

function dotsOf(matrix: Matrix, scale: number): Uint8Array {
  const side = sideOf(matrix);
  const width = Math.ceil((side * scale) / 8) + 1;
  const whole = new Uint8Array(width * side * scale);
  for (let row = 0; row < side; row += 1) {
    const bits = bitsOf(matrix, row, scale);
    for (let y = row * scale; y < (row + 1) * scale; y += 1) whole.set(bits, y * width);
  }
  return whole;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * The code as a PNG file with so many dots for each module. It is written here and not by a canvas: browsers that hide
 * what device they run on change what they give back of one, and a code of which dots are changed is not read.
 */
export function pngOf(matrix: Matrix, scale: number): Uint8Array {
  const chunks = [
    signature,
    chunk('IHDR', head(sideOf(matrix) * scale)),
    chunk('IDAT', zlibSync(dotsOf(matrix, scale), { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of chunks) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

export const pngAddress = (bytes: Uint8Array): string => `data:image/png;base64,${toBase64(bytes)}`;
