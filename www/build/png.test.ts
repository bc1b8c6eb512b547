import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isDark, matrixOf, sideOf } from '../src/code/matrix';
import { pngOf } from '../src/code/png';

/** The chunks of a PNG file, held against their check sums. */
function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += length + 12;
  }
  return chunks;
}

test.each([1, 3, 10])('the file holds each module in so many dots: %d', (scale) => {
  const matrix = matrixOf('企业信用信息自选摘要');
  if (matrix === null) throw new Error('thirty bytes fit');
  const file = Buffer.from(pngOf(matrix, scale));
  expect(file.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const chunks = chunksOf(file);
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const side = sideOf(matrix) * scale;
  expect(chunks.get('IHDR')?.subarray(0, 10)).toEqual(
    Buffer.from([0, 0, side >> 8, side & 255, 0, 0, side >> 8, side & 255, 1, 0]),
  );
  const dots = inflateSync(chunks.get('IDAT') ?? Buffer.of());
  const width = Math.ceil(side / 8) + 1;
  expect(dots.length).toBe(width * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const white = ((dots[y * width + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      if ((white === 0) !== isDark(matrix, Math.floor(y / scale), Math.floor(x / scale)))
        throw new Error(`the dot at ${x}, ${y}`);
    }
  }
});
