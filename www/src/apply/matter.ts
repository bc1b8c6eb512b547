import type { Form } from '../engine/answers';
import { address } from '../router';
import { wording } from '../wording';

/** Which letter is written, and about which entry; null: about the subject. */
export interface Matter {
  readonly form: Form;
  readonly entry: string | null;
}

/** A place within the page: a letter and a step of it; null: where it begins. */
export interface Place extends Matter {
  readonly step: string | null;
  /** Whether the step was come to from the review, to change something. */
  readonly changes: boolean;
}

/** The steps that every letter has besides its own. */
export const papersStep = 'papers';
export const reviewStep = 'review';
export const letterStep = 'letter';

const isForm = (name: string): name is Form => Object.prototype.hasOwnProperty.call(wording.value.form, name);

/** The address of a letter. The ids of entries are whatever the record says, so they are encoded apart. */
export function letterAddress({ form, entry }: Matter, step?: string, changes = false): string {
  const parts = [form, encodeURIComponent(entry ?? ''), step ?? '', changes ? 'change' : ''];
  while (parts[parts.length - 1] === '') parts.pop();
  return address('apply', parts.join('/')).replace(/%2F/g, '/');
}

/** What an address names; null: no letter. */
export function placeNamed(within: string | null): Place | null {
  const [form = '', entry = '', step = '', manner = ''] = within?.split('/') ?? [];
  if (!isForm(form)) return null;
  try {
    const id = decodeURIComponent(entry);
    return {
      form,
      entry: id === '' ? null : id,
      step: step === '' ? null : step,
      changes: manner === 'change',
    };
  } catch {
    return null;
  }
}
