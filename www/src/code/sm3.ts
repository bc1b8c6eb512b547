const initial = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
] as const;

const turned = (word: number, by: number) => (word << (by & 31)) | (word >>> ((32 - by) & 31));
const p0 = (word: number) => word ^ turned(word, 9) ^ turned(word, 17);
const p1 = (word: number) => word ^ turned(word, 15) ^ turned(word, 23);

/** The bytes with a one after them, zeros, and how many bits they were: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(whole.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function expanded(view: DataView, at: number): Int32Array {
  const words = new Int32Array(68);
  const word = (place: number) => words[place] ?? 0;
  for (let place = 0; place < 68; place += 1) {
    words[place] =
      place < 16
        ? view.getInt32(at + place * 4)
        : p1(word(place - 16) ^ word(place - 9) ^ turned(word(place - 3), 15)) ^
          turned(word(place - 13), 7) ^
          word(place - 6);
  }
  return words;
}

type State = readonly [number, number, number, number, number, number, number, number];

function compressed(before: State, words: Int32Array): State {
  let [a, b, c, d, e, f, g, h] = before;
  for (let round = 0; round < 64; round += 1) {
    const early = round < 16;
    const constant = early ? 0x79cc4519 : 0x7a879d8a;
    const ss1 = turned((turned(a, 12) + e + turned(constant, round)) | 0, 7);
    const ss2 = ss1 ^ turned(a, 12);
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const word = words[round] ?? 0;
    const tt1 = (ff + d + ss2 + (word ^ (words[round + 4] ?? 0))) | 0;
    const tt2 = (gg + h + ss1 + word) | 0;
    [a, b, c, d] = [tt1, a, turned(b, 9), c];
    [e, f, g, h] = [p0(tt2), e, turned(f, 19), g];
  }
  const [a0, b0, c0, d0, e0, f0, g0, h0] = before;
  return [a ^ a0, b ^ b0, c ^ c0, d ^ d0, e ^ e0, f ^ f0, g ^ g0, h ^ h0];
}

/** The SM3 digest (GB/T 32905—2016) of a text in UTF-8, in hexadecimal digits. */
export function sm3(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let state: State = initial;
  for (let at = 0; at < view.byteLength; at += 64) state = compressed(state, expanded(view, at));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
