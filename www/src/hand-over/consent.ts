import type { Parcel } from './parcel';
import { utf8 } from './parcel';
import { sha256 } from './sha256';

/** What a person agreed to, when, and for exactly which content. */
export interface Consent {
  readonly statement: string;
  readonly sha256: string;
  readonly givenAt: string;
  /** The digest of the parcel that it is for, and for no other. */
  readonly manifest: string;
}

export function consentTo({ digest }: Pick<Parcel, 'digest'>, statement: string): Consent {
  return {
    statement,
    sha256: sha256(utf8(statement)),
    givenAt: new Date().toISOString(),
    manifest: digest,
  };
}

/** Whether it is for this content, and says what it said. */
export function covers(consent: Consent, { digest }: Pick<Parcel, 'digest'>): boolean {
  return consent.manifest === digest && consent.sha256 === sha256(utf8(consent.statement));
}

/** As it is handed in. */
export function submissionOf({ statement, sha256: digest, givenAt, manifest }: Consent): string {
  return JSON.stringify({ manifest, consent: { statement, sha256: digest, givenAt } });
}
