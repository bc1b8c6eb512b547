import { address } from '../router';

export const parts = ['measure', 'authorisation', 'benefits'] as const;
export type Part = (typeof parts)[number];

/** What is asked for within the page: a part, and a step of it. */
export function partAt(within: string | null): { readonly part: Part | null; readonly step: string | null } {
  const [first, step] = within?.split('/') ?? [];
  return { part: parts.find((part) => part === first) ?? null, step: step ?? null };
}

export function stepAddress(part: Part, step: string): string {
  return `${address('check', part)}/${step}`;
}
