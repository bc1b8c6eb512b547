import { signal } from '@preact/signals';
import type { Day } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { carries } from '../keeping/carried';
import { holdsToo } from '../keeping/memory';
import { bytesOf } from '../keeping/storage';
import { wording } from '../wording';
import { tellOf, type Answer } from './told';

/** How far a record is. */
export type State = Answer | { readonly is: 'waiting' | 'working' | 'stopped' };

/** A record that was brought to be looked at beside others. It lives in memory only. */
export interface Brought {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly state: State;
}

export const brought = signal<readonly Brought[]>([]);

/** The day as of which they were told of; null: none was yet. */
export const toldOn = signal<Day | null>(null);

let last = 0;

/** Brings a record. One that is there already is not brought again. */
export function bring(name: string, text: string): 'brought' | 'there' {
  if (brought.peek().some((one) => one.text === text)) return 'there';
  last += 1;
  brought.value = [...brought.peek(), { id: last, name, text, state: { is: 'waiting' } }];
  return 'brought';
}

function say(id: number, state: State): void {
  brought.value = brought.peek().map((one) => (one.id === id ? { ...one, state } : one));
}

const isAt =
  (...places: readonly State['is'][]) =>
  (one: Brought) =>
    places.includes(one.state.is);

let running = false;

/** Asks about every record that waits, one after another. */
export async function askAll(engine: Engine): Promise<void> {
  if (running) return;
  running = true;
  for (let next = brought.peek().find(isAt('waiting')); next; next = brought.peek().find(isAt('waiting'))) {
    const { id, text } = next;
    say(id, { is: 'working' });
    const today = await engine.ask('todayInChina');
    toldOn.value = today ?? toldOn.peek();
    const answer = today === null ? null : await tellOf(engine, text, today);
    say(id, answer ?? { is: 'stopped' });
  }
  running = false;
}

/** Leaves what is not told of yet; what is told of stays. */
export function stop(engine: Engine): void {
  brought.value = brought
    .peek()
    .map((one) => (isAt('waiting', 'working')(one) ? { ...one, state: { is: 'stopped' } } : one));
  engine.cancel();
}

/** Goes on with what was stopped. */
export function goOn(engine: Engine): void {
  brought.value = brought
    .peek()
    .map((one) => (one.state.is === 'stopped' ? { ...one, state: { is: 'waiting' } } : one));
  void askAll(engine);
}

/** Takes a record away; the engine, which keeps the last one that it was asked about, forgets it too. */
export function takeAway(engine: Engine, id: number): void {
  const others = brought.peek().filter((one) => one.id !== id);
  const busy = others.some(isAt('working'));
  brought.value = others;
  if (!busy) engine.cancel();
}

holdsToo({
  held: () =>
    brought.value.map(({ name, text }) => ({
      title: wording.value.several.inMemory(name),
      bytes: bytesOf(text),
    })),
  forget: () => {
    brought.value = [];
    toldOn.value = null;
  },
});

carries<readonly { readonly name: string; readonly text: string }[]>('several', {
  pack: () => brought.peek().map(({ name, text }) => ({ name, text })),
  unpack: (records) => {
    for (const { name, text } of records) bring(name, text);
  },
});
