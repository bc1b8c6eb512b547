import { expect, test } from 'vitest';
import { exifSegment, orientationOf, upright } from './orientation';

const start = [0xff, 0xd8];
const end = [0xff, 0xda, 0, 2];
const picture = (...segments: readonly (readonly number[])[]) =>
  Uint8Array.from([...start, ...segments.flat(), ...end]);

/** Exif of another maker: little-endian, with a tag before the one that is looked for. */
const little = [
  ...[0xff, 0xe1, 0, 46, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0],
  ...[0x0f, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0],
  ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0],
  ...[0, 0, 0, 0],
];
const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

test('the orientation is found in either order of bytes, behind other segments', () => {
  expect(orientationOf(picture([...exifSegment(6)]))).toBe(6);
  expect(orientationOf(picture(jfif, little))).toBe(8);
});

test('without one, or where the file is cut or no JPEG, nothing is turned', () => {
  expect(orientationOf(picture(jfif))).toBe(1);
  expect(orientationOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBe(1);
  expect(orientationOf(new Uint8Array())).toBe(1);
  expect(orientationOf(picture(little).slice(0, 24))).toBe(1);
  expect(orientationOf(picture([...exifSegment(9)]))).toBe(1);
});

/** Where the left upper and the right lower corner of the file come to lie. */
function corners(orientation: number) {
  const [a, b, c, d, e, f] = upright(orientation, 30, 20);
  const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
  return [at(0, 0), at(30, 20)];
}

test.each([
  [1, [0, 0], [30, 20]],
  [2, [30, 0], [0, 20]],
  [3, [30, 20], [0, 0]],
  [4, [0, 20], [30, 0]],
  [5, [0, 0], [20, 30]],
  [6, [20, 0], [0, 30]],
  [7, [20, 30], [0, 0]],
  [8, [0, 30], [20, 0]],
])('by Exif, in orientation %i the first dot of the file belongs there', (orientation, first, last) => {
  expect(corners(orientation)).toEqual([first, last]);
});
