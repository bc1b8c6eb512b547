import type { Answers, Day, Form } from '../engine/answers';
import type { Matter } from '../apply/matter';

/** How a letter can be handed in. */
export const ways = ['counter', 'post', 'online', 'other'] as const;
export type Way = (typeof ways)[number];

/** What can come of it. */
export const results = ['granted', 'partly', 'refused', 'other'] as const;
export type Result = (typeof results)[number];

export interface HandedIn {
  readonly on: Day;
  readonly way: Way;
  /** The day on which it arrived; null: not known. */
  readonly receivedOn: Day | null;
  /** The number on the receipt. */
  readonly number: string | null;
}

export interface Answered {
  readonly on: Day;
  readonly result: Result;
}

/** A site of somebody else that still shows what has ended. */
export interface Site {
  readonly name: string;
  readonly url: string | null;
  readonly seenOn: Day;
}

/** What the person did with a letter, and what came of it. */
export interface Log {
  readonly handedIn: HandedIn | null;
  /** The day on which the entry was seen marked as objected to. */
  readonly markedOn: Day | null;
  readonly answered: Answered | null;
  readonly closedOn: Day | null;
  readonly elsewhere: readonly Site[];
}

export const nothingDone: Log = {
  handedIn: null,
  markedOn: null,
  answered: null,
  closedOn: null,
  elsewhere: [],
};

/** A letter with all that is needed to write on, and what has become of it: one matter of a person. */
export interface Draft extends Matter {
  readonly id: string;
  /** What the person calls it; null: by its letter. */
  readonly title: string | null;
  /** Whom it goes to, as far as that is known. */
  readonly receiver: string | null;
  /** The record it was written from. The text is read by the engine only. */
  readonly record: { readonly name: string; readonly text: string };
  readonly answers: Answers;
  readonly log: Log;
  readonly madeOn: Day;
  readonly changedOn: Day;
  /** The last day on which it is on the device. */
  readonly keepUntil: Day;
  /** Whether changes are saved by themselves once it is on the device. */
  readonly savesItself: boolean;
}

/** The version that is written today. */
export const draftVersion = 1;
export const draftFormat = 'credit-plain-draft';

/** Every letter, so that a draft of one that this version does not know is not taken for one. */
export const forms: Readonly<Record<Form, true>> = {
  F1: true, F2: true, F3: true, F4: true, F5: true, F5b: true, F6: true, F7: true, F8: true, F9: true, F10: true, F11: true,
  F12: true, F13: true,
}; // prettier-ignore

const keys: readonly (keyof Draft)[] = [
  'id', 'title', 'form', 'entry', 'receiver', 'record', 'answers', 'log', 'madeOn', 'changedOn', 'keepUntil', 'savesItself',
]; // prettier-ignore

/** A draft as it is written into files and on the device: always in this order, so that the same is the same. */
export function draftText(draft: Draft): string {
  const members = keys.map((key) => [key, draft[key]] as const);
  return JSON.stringify(Object.fromEntries([['schema', `${draftFormat}/${draftVersion}`], ...members]));
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** A name that tells nothing of what it names. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => letters[byte % 32] ?? '').join('');
}
