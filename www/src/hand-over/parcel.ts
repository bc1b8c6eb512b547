import type { Form } from '../engine/answers';
import type { Written } from '../letter/bundle';
import { letterText } from '../letter/text';
import { contract, type Manifest, type PartOfManifest, type PartType } from './contract';
import { sha256 } from './sha256';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a part is, in words of the page. */
export type PartKind = 'letter' | 'data' | 'commitment' | 'commitmentData' | 'picture';

export interface Part extends PartOfManifest {
  readonly kind: PartKind;
  readonly content: Uint8Array;
  /** What can be read in it; null: it is a picture. */
  readonly text: string | null;
}

/** Exactly what goes to a receiver. */
export interface Parcel {
  readonly parts: readonly Part[];
  /** The manifest as it is sent, byte for byte. */
  readonly manifest: string;
  /** Its SHA-256: changes with anything that is sent. */
  readonly digest: string;
}

export interface Contents extends Written {
  readonly form: Form;
  readonly receiver: string;
  readonly commitment?: Written | undefined;
  readonly pictures: readonly Uint8Array[];
}

interface About {
  readonly kind: PartKind;
  readonly name: string;
  readonly type: PartType;
}

function part(about: About, content: Uint8Array, text: string | null): Part {
  return { ...about, bytes: content.length, sha256: sha256(content), content, text };
}

const written = (about: About, text: string) => part(about, utf8(text), text);

export function parcelOf({ form, receiver, letter, data, commitment, pictures }: Contents): Parcel {
  const parts = [
    written({ kind: 'letter', name: 'letter.txt', type: 'text/plain' }, letterText(letter)),
    written({ kind: 'data', name: 'data.json', type: 'application/json' }, data),
  ];
  if (commitment)
    parts.push(
      written(
        { kind: 'commitment', name: 'commitment.txt', type: 'text/plain' },
        letterText(commitment.letter),
      ),
      written({ kind: 'commitmentData', name: 'commitment.json', type: 'application/json' }, commitment.data),
    );
  for (const [at, picture] of pictures.entries())
    parts.push(part({ kind: 'picture', name: `picture-${at + 1}.jpg`, type: 'image/jpeg' }, picture, null));
  const whole: Manifest = {
    contract,
    receiver,
    form,
    title: letter.title,
    sm3: letter.digest,
    parts: parts.map(({ name, type, bytes, sha256: digest }) => ({ name, type, bytes, sha256: digest })),
  };
  const manifest = JSON.stringify(whole);
  return { parts, manifest, digest: sha256(utf8(manifest)) };
}
