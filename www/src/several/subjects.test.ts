import { afterEach, expect, test, vi } from 'vitest';
import type { EvaluateAnswer } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { startEngine } from '../engine/engine';
import { fakeCalls, loaded } from '../gallery/fake-engine';
import { evaluation, problem } from '../gallery/samples';
import { forgetEverything, inMemory } from '../keeping/memory';
import { askAll, bring, brought, goOn, stop, takeAway, toldOn } from './subjects';

afterEach(() => {
  forgetEverything();
});

const good: EvaluateAnswer = { status: 'success', ...evaluation };

/** An engine to which a text that says so is broken. */
function engine(): Engine {
  const calls = fakeCalls(good);
  const bad = fakeCalls({ status: 'failure', problems: [problem] });
  const of = (text: string) => (text === 'broken' ? bad : calls);
  return startEngine(
    loaded({
      ...calls,
      survey: (request) => of(request.recordText).survey(request),
      evaluate: (request) => of(request.recordText).evaluate(request),
    }),
  );
}

const states = () => brought.value.map(({ name, state }) => [name, state.is]);

test('each is told of, one after another; a broken one hurts none of the others', async () => {
  bring('甲', '1');
  bring('坏', 'broken');
  bring('乙', '2');
  expect(states().map(([, is]) => is)).toEqual(['waiting', 'waiting', 'waiting']);
  await askAll(engine());
  expect(states()).toEqual([
    ['甲', 'told'],
    ['坏', 'broken'],
    ['乙', 'told'],
  ]);
  expect(toldOn.value).toBe('2026-11-21');
});

test('only one is asked about at a time, and one that comes meanwhile is told of too', async () => {
  const asked = engine();
  bring('甲', '1');
  const all = askAll(asked);
  bring('乙', '2');
  await askAll(asked);
  expect(states()).toEqual([
    ['甲', 'working'],
    ['乙', 'waiting'],
  ]);
  await all;
  expect(states().map(([, is]) => is)).toEqual(['told', 'told']);
});

test('the same record is not brought twice', () => {
  expect(bring('甲', '1')).toBe('brought');
  expect(bring('又', '1')).toBe('there');
  expect(states()).toEqual([['甲', 'waiting']]);
});

test('what was stopped stays, can go on, and what was told stays told', async () => {
  const asked = engine();
  bring('甲', '1');
  await askAll(asked);
  bring('乙', '2');
  // An engine that never answers until it is cancelled.
  let drop: (nothing: null) => void = () => undefined;
  const slow: Engine = {
    ...asked,
    ask: () => new Promise((answer) => (drop = answer as typeof drop)),
    cancel: () => {
      drop(null);
    },
  };
  const all = askAll(slow);
  stop(slow);
  await all;
  expect(states()).toEqual([
    ['甲', 'told'],
    ['乙', 'stopped'],
  ]);
  goOn(asked);
  await vi.waitFor(() => {
    expect(states().map(([, is]) => is)).toEqual(['told', 'told']);
  });
});

test('one that is taken away is gone from memory, and the engine is made to forget it', async () => {
  const asked = engine();
  const cancel = vi.fn();
  bring('甲', '1');
  bring('乙', '2');
  await askAll(asked);
  expect(inMemory().map(({ title }) => title)).toEqual(['放在一起看的记录：甲', '放在一起看的记录：乙']);
  takeAway({ ...asked, cancel }, brought.value[0]?.id ?? 0);
  expect(states()).toEqual([['乙', 'told']]);
  expect(cancel).toHaveBeenCalledOnce();
  expect(inMemory()).toHaveLength(1);
});

test('everything is wiped, also in the middle of the work', async () => {
  bring('甲', '1');
  bring('乙', '2');
  const all = askAll(engine());
  forgetEverything();
  await all;
  expect(brought.value).toEqual([]);
  expect(inMemory()).toEqual([]);
});
