import { signal } from '@preact/signals';
import { closeRecord, sheet } from '../record/sheet';
import { forgetTyped, typedFields } from '../typed';
import { wording } from '../wording';
import { bytesWaiting, forgetWaiting } from './carried';
import { bytesOf } from './storage';

/** Something of the person that is in memory right now. */
export interface Held {
  readonly title: string;
  readonly bytes: number;
}

/** A part of the page that holds such things, and knows how to forget them. */
export interface Holder {
  readonly held: () => readonly Held[];
  readonly forget: () => void;
}

const record: Holder = {
  held: () => {
    const open = sheet.value;
    return open === null ? [] : [{ title: wording.value.privacy.stored.record, bytes: bytesOf(open.text) }];
  },
  forget: closeRecord,
};

const typed: Holder = {
  held: () => typedFields().map(({ label, text }) => ({ title: label, bytes: bytesOf(text) })),
  forget: forgetTyped,
};

/** What an update brought along for pages that were not opened yet. */
const carried: Holder = {
  held: () => {
    const bytes = bytesWaiting();
    return bytes === 0 ? [] : [{ title: wording.value.privacy.stored.carried, bytes }];
  },
  forget: forgetWaiting,
};

const holders = [record, typed, carried];

/** For parts that hold something of their own. */
export function holdsToo(holder: Holder): void {
  holders.push(holder);
}

export function inMemory(): readonly Held[] {
  return holders.flatMap(({ held }) => held());
}

/** How many times everything was forgotten; what a page holds only while it is shown goes with it. */
export const forgettings = signal(0);

/** Forgets everything, and tells how many things that were. */
export function forgetEverything(): number {
  const count = inMemory().length;
  for (const { forget } of holders) forget();
  forgettings.value += 1;
  return count;
}
