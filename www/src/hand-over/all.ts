import { signal } from '@preact/signals';
import type { Matter } from '../apply/matter';
import { configuration, loadConfiguration } from '../configuration/configured';
import type { Receiving } from '../configuration/hand-over';
import { staysBehind } from '../keeping/carried';
import { holdsToo } from '../keeping/memory';
import { publicComputer } from '../keeping/public-computer';
import { onOtherWindows } from '../keeping/storage';
import { wording } from '../wording';
import { covers, type Consent } from './consent';
import { gone } from './gone';
import { handOver, type HandOver } from './hand-over';
import { randomHex } from './lock';
import { keptOf, lookThrough, nameOf, read, type Kept, type Subject } from './outbox';
import type { Parcel } from './parcel';

/** Every letter that was handed over or is on its way, the latest first: its matter, receiver, state and receipt. */
export const handOvers = signal<readonly HandOver[]>([]);

const keys = new WeakMap<HandOver, string>();

const isHere = ({ consignment }: Kept) => handOvers.peek().some((one) => keys.get(one) === consignment.key);

const remove = (key: string) => {
  handOvers.value = handOvers.peek().filter((one) => keys.get(one) !== key);
};

/** Whether this site hands over to that receiver now; null: it could not be asked. */
async function receives({ name, address }: Subject['receiver']): Promise<boolean | null> {
  if (!(await loadConfiguration())) return null;
  const now = configuration.peek().handOver;
  return now?.name === name && now.address === address;
}

async function take(kept: Kept, how: { fresh: boolean; keeps: boolean }) {
  const { key } = kept.consignment;
  const onOver = () => {
    remove(key);
  };
  const made = await handOver(kept, { ...how, receives: () => receives(kept.subject.receiver), onOver });
  if (made === null) return null;
  keys.set(made, key);
  handOvers.value = [made, ...handOvers.peek()];
  return made;
}

interface Begun {
  readonly subject: Omit<Subject, 'receiver'>;
  readonly receiver: Receiving;
  readonly parcel: Parcel;
  readonly consent: Consent;
  /** Whether it stays on the device until it is sent. */
  readonly keeps: boolean;
}

/**
 * Sends a letter to which the person has consented. False: it is on its way already, from here or another window; what is
 * kept of that is shown from now on.
 */
export async function begin({ subject, receiver, parcel, consent, keeps }: Begun): Promise<boolean> {
  if (!covers(consent, parcel)) throw new Error('no consent to this content');
  if (handOvers.peek().some(({ digest, state }) => digest === parcel.digest && state.peek().is !== 'refused'))
    return false;
  const before = publicComputer.peek() ? null : keptOf(parcel.digest);
  if (before !== null) {
    if (!isHere(before)) await take(before, { fresh: false, keeps: true });
    return false;
  }
  for (const old of handOvers.peek()) if (old.state.peek().is === 'refused' && isOf(old, subject)) old.end();
  const { name, address, phone } = receiver;
  const { parts, manifest, digest } = parcel;
  const kept: Kept = {
    subject: { ...subject, receiver: { name, address, phone } },
    consignment: { key: randomHex(16), address, manifest, digest, parts, consent },
    begunAt: Date.now(),
    stopping: false,
    receipt: null,
  };
  const mayKeep = keeps && !publicComputer.peek();
  return (await take(kept, { fresh: true, keeps: mayKeep })) !== null;
}

function isOf(one: Pick<Subject, 'matter' | 'record'>, other: Pick<Subject, 'matter' | 'record'>): boolean {
  const { matter, record } = one;
  return record === other.record && matter.form === other.matter.form && matter.entry === other.matter.entry;
}

/** The hand-overs of this letter of this record, the latest first. */
export function handOversOf(matter: Matter, record: string): readonly HandOver[] {
  return handOvers.value.filter((one) => isOf(one, { matter, record }));
}

/** Takes up what was kept, and asks its receiver first how far it has come. */
export async function restore(): Promise<void> {
  if (publicComputer.peek()) return;
  const { kept, over } = lookThrough();
  gone.value = over;
  for (const one of kept) if (!isHere(one)) await take(one, { fresh: false, keeps: true });
}

holdsToo({
  held: () =>
    handOvers.value.map(({ title, bytes }) => ({
      title: wording.value.handOver.memory(title),
      bytes,
    })),
  forget: () => {
    for (const one of [...handOvers.peek()]) one.end();
    handOvers.value = [];
  },
});

staysBehind(() =>
  handOvers.value
    .filter(({ kept }) => kept.value !== true)
    .map(({ title }) => wording.value.handOver.memory(title)),
);

onOtherWindows((name, text) => {
  for (const one of handOvers.peek()) {
    if (name !== nameOf(keys.get(one) ?? '')) continue;
    const told = text === null ? null : read(text);
    if (told === null) one.end();
    else one.settle(told);
  }
});
