/** Reads numbers of two and four bytes; beyond the end there are zeros. */
class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly little = false,
  ) {}

  two(at: number): number {
    const [low, high] = this.little ? [at, at + 1] : [at + 1, at];
    return (this.bytes[low] ?? 0) + (this.bytes[high] ?? 0) * 256;
  }

  four(at: number): number {
    const [low, high] = this.little ? [at, at + 2] : [at + 2, at];
    return this.two(low) + this.two(high) * 65536;
  }
}

const exif = 0x45786966;

/** The orientation in a directory of TIFF, which begins at `start`. */
function inDirectory(bytes: Uint8Array, start: number): number {
  const order = new Reader(bytes).two(start);
  const reader = new Reader(bytes, order === 0x4949);
  const directory = start + reader.four(start + 4);
  for (let nth = 0; nth < reader.two(directory); nth += 1) {
    const entry = directory + 2 + nth * 12;
    if (entry > bytes.length) break;
    if (reader.two(entry) === 0x0112) return reader.two(entry + 8);
  }
  return 1;
}

/** How a JPEG says that it has to be turned (Exif 2.3, tag 0x0112): 1 for not at all. */
export function orientationOf(bytes: Uint8Array): number {
  const reader = new Reader(bytes);
  if (reader.two(0) !== 0xffd8) return 1;
  let at = 2;
  while (at < bytes.length) {
    const marker = reader.two(at);
    if (marker < 0xffc0 || marker === 0xffda) return 1;
    if (marker === 0xffe1 && reader.four(at + 4) === exif) {
      const found = inDirectory(bytes, at + 10);
      return found >= 1 && found <= 8 ? found : 1;
    }
    at += 2 + reader.two(at + 2);
  }
  return 1;
}

/** An Exif segment that says nothing but how to turn. */
export function exifSegment(orientation: number): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);
}

type Matrix = readonly [number, number, number, number, number, number];

/** How a picture of this width and height is drawn so that it stands upright; a canvas takes it as it is. */
export function upright(orientation: number, width: number, height: number): Matrix {
  const turned: Readonly<Record<number, Matrix>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  };
  return turned[orientation] ?? [1, 0, 0, 1, 0, 0];
}
