import { exifSegment, orientationOf, upright } from './orientation';

/** The smallest limit met at the offices is 2 MB for each picture. */
export const largestPhoto = 1_900_000;

/** Longest side in dots and quality, tried until it is small enough. */
const tries = [
  [2600, 0.88],
  [2600, 0.75],
  [2600, 0.6],
  [2000, 0.7],
  [1400, 0.7],
  [1000, 0.6],
] as const;

function read<Result>(begin: (reader: FileReader) => void, as: (reader: FileReader) => Result) {
  return new Promise<Result>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(as(reader));
    };
    reader.onerror = () => {
      fail(new Error('unreadable'));
    };
    begin(reader);
  });
}

export function bytesOfBlob(blob: Blob): Promise<Uint8Array> {
  return read(
    (reader) => {
      reader.readAsArrayBuffer(blob);
    },
    ({ result }) => new Uint8Array(result as ArrayBuffer),
  );
}

function addressOf(blob: Blob): Promise<string> {
  return read(
    (reader) => {
      reader.readAsDataURL(blob);
    },
    ({ result }) => result as string,
  );
}

/** By an address with the data in it, as the policy of the page allows no other. */
async function decoded(blob: Blob): Promise<HTMLImageElement> {
  const address = await addressOf(blob);
  return new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => {
      done(image);
    };
    image.onerror = () => {
      fail(new Error('no picture'));
    };
    image.src = address;
  });
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  return { canvas, context };
}

function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) fail(new Error('no picture'));
        else done(blob);
      },
      'image/jpeg',
      quality,
    );
  });
}

/** Whether the browser turns photographs by itself: newer ones do. Tried with one of two dots that lies on its side. */
async function turnsByItself(): Promise<boolean> {
  const flat = await bytesOfBlob(await jpeg(canvasOf(2, 1).canvas, 0.5));
  const parts = [flat.slice(0, 2), exifSegment(6), flat.slice(2)];
  const { width } = await decoded(new Blob(parts as BlobPart[], { type: 'image/jpeg' }));
  return width === 1;
}

let turns: Promise<boolean> | null = null;

/** A picture as a JPEG that is small enough to be handed in, upright, and with nothing in it but what is seen. */
export async function photo(file: Blob): Promise<Uint8Array> {
  const image = await decoded(file);
  const asks = orientationOf(await bytesOfBlob(file.slice(0, 262_144)));
  turns ??= turnsByItself();
  const orientation = (await turns) ? 1 : asks;
  const { naturalWidth: width, naturalHeight: height } = image;
  for (const [longest, quality] of tries) {
    const scale = Math.min(1, longest / Math.max(width, height));
    const [across, down] = [Math.round(width * scale) || 1, Math.round(height * scale) || 1];
    const lies = orientation > 4;
    const { canvas, context } = canvasOf(lies ? down : across, lies ? across : down);
    context.setTransform(...upright(orientation, across, down));
    context.drawImage(image, 0, 0, across, down);
    const blob = await jpeg(canvas, quality);
    if (blob.size <= largestPhoto) return bytesOfBlob(blob);
  }
  throw new Error('too large');
}
