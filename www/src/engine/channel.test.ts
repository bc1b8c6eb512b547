import { afterEach, expect, test, vi } from 'vitest';
import type { Calls } from './answers';
import { inWorker, NoWorker, type Port } from './channel';
import { startEngine } from './engine';
import type { Instance } from './instance';
import { serve, type Scope } from './serve';
import type { Order, Report } from './wire';

/** A worker that lives in the same thread; what crosses is copied, as it is between threads. */
class FakeWorker implements Port {
  onmessage: Port['onmessage'] = null;
  onerror: Port['onerror'] = null;
  readonly orders: Order[] = [];
  readonly reports: Report[] = [];
  terminated = false;
  private readonly scope: Scope = {
    onmessage: null,
    postMessage: (report) => {
      const data = structuredClone(report);
      this.reports.push(data);
      setTimeout(() => {
        if (!this.terminated) this.onmessage?.({ data });
      });
    },
  };

  constructor(load: () => Promise<Instance>) {
    void serve(this.scope, load);
  }

  postMessage(order: Order): void {
    const data = structuredClone(order);
    this.orders.push(data);
    setTimeout(() => {
      if (!this.terminated) this.scope.onmessage?.({ data });
    });
  }

  terminate(): void {
    this.terminated = true;
  }
}

const request = (recordText: string) => ({ recordText, today: '2026-11-21' });
const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

/** Calls that tell which record they were asked about, in as many rows as it names. */
const calls = {
  todayInChina: () => '2026-11-21',
  survey: ({ recordText }: { recordText: string }) => ({ status: recordText, rows: rows(recordText.length) }),
  explain: ({ recordText, entry }: { recordText: string; entry: string }) => recordText + entry,
} as unknown as Calls;

const trapping = () => {
  throw new Error('unreachable');
};

function engineOf(...copies: (() => Promise<Instance>)[]) {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker(copies[Math.min(workers.length, copies.length - 1)] ?? trapping);
    workers.push(worker);
    return worker;
  };
  const twin = vi.fn(() => Promise.reject(new Error('must not be loaded')));
  return { engine: startEngine({ module: () => inWorker(start), twin }), workers, twin };
}

const sound = (): Promise<Instance> => {
  const instance = { calls, renew: () => Promise.resolve(instance) };
  return Promise.resolve(instance);
};

/** Traps on each survey until it was renewed so many times. */
function trappingUntil(renewals: number) {
  const renew = vi.fn(() => Promise.resolve(instance));
  const survey = (of: Parameters<Calls['survey']>[0]) =>
    renew.mock.calls.length < renewals ? trapping() : calls.survey(of);
  const instance: Instance = { calls: { ...calls, survey }, renew };
  return { load: () => Promise.resolve(instance), renew };
}

const silent = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
  vi.useRealTimers();
});

test('a worker answers', async () => {
  const { engine } = engineOf(sound);
  expect(engine.state.value).toBe('starting');
  expect(await engine.ask('todayInChina')).toBe('2026-11-21');
  expect(engine.state.value).toBe('ready');
});

test('a record crosses once, however often it is asked about', async () => {
  const { engine, workers } = engineOf(sound);
  expect(await engine.ask('survey', request('one'))).toMatchObject({ status: 'one' });
  expect(await engine.ask('explain', { ...request('one'), entry: '!' })).toBe('one!');
  expect(await engine.ask('survey', request('three'))).toMatchObject({ status: 'three' });
  const orders = workers[0]?.orders ?? [];
  expect(orders.filter((order) => 'keep' in order)).toEqual([{ keep: 'one' }, { keep: 'three' }]);
  expect(JSON.stringify(orders.filter((order) => !('keep' in order)))).not.toMatch(/one|three/);
});

test('a long answer comes in slices, and whole to who asked', async () => {
  const { engine, workers } = engineOf(sound);
  const text = 'x'.repeat(60);
  expect(await engine.ask('survey', request(text))).toEqual({ status: text, rows: rows(60) });
  const lengths = workers[0]?.reports.flatMap((report) =>
    'slice' in report ? [report.slice.items.length] : [],
  );
  expect(lengths).toEqual([25, 25, 10]);
});

test('questions are answered each with its own answer', async () => {
  const { engine } = engineOf(sound);
  const answers = await Promise.all(['a', 'bb', 'a'].map((text) => engine.ask('survey', request(text))));
  expect(answers).toMatchObject([{ status: 'a' }, { status: 'bb' }, { status: 'a' }]);
});

test('after a trap the copy is renewed once, for all questions that it broke', async () => {
  const errors = silent();
  const { load, renew } = trappingUntil(1);
  const { engine } = engineOf(load);
  const both = await Promise.all([engine.ask('survey', request('a')), engine.ask('survey', request('bb'))]);
  expect(both).toMatchObject([{ status: 'a' }, { status: 'bb' }]);
  expect(renew).toHaveBeenCalledTimes(1);
  expect(engine.state.value).toBe('ready');
  expect(String(errors.mock.calls[0]?.[0])).toContain('unreachable');
});

test('a broken copy is asked nothing before it is renewed', async () => {
  silent();
  const { load } = trappingUntil(1);
  const todayInChina = vi.fn(calls.todayInChina);
  const { engine } = engineOf(async () => {
    const instance = await load();
    return { ...instance, calls: { ...instance.calls, todayInChina } };
  });
  await Promise.all([engine.ask('survey', request('a')), engine.ask('todayInChina')]);
  expect(todayInChina).toHaveBeenCalledTimes(1);
});

test('a second trap in a row ends it', async () => {
  silent();
  const { engine } = engineOf(trappingUntil(9).load);
  expect(await engine.ask('survey', request('a'))).toBeNull();
  expect(engine.state.value).toBe('crashed');
});

test('what is cancelled has no answer; what is asked next has one, from a new worker', async () => {
  const { engine, workers } = engineOf(sound, sound);
  await engine.ask('survey', request('one'));
  const long = engine.ask('survey', request('two'));
  await Promise.resolve();
  engine.cancel();
  expect(await long).toBeNull();
  expect(workers[0]?.terminated).toBe(true);
  expect(engine.state.value).toBe('ready');
  expect(await engine.ask('survey', request('one'))).toMatchObject({ status: 'one' });
  expect(workers).toHaveLength(2);
});

test('where no worker follows a cancelled one, the engine is loaded as at first', async () => {
  const twin = () => sound();
  let started = 0;
  const start = () => {
    started += 1;
    if (started > 1) throw new Error('no worker');
    return new FakeWorker(sound);
  };
  const engine = startEngine({ module: () => inWorker(start), twin });
  await engine.ask('todayInChina');
  engine.cancel();
  expect(await engine.ask('todayInChina')).toBe('2026-11-21');
  expect(engine.state.value).toBe('ready');
});

test('a worker that breaks down is replaced', async () => {
  silent();
  const { engine, workers } = engineOf(sound, sound);
  await engine.ask('todayInChina');
  const asked = engine.ask('todayInChina');
  await Promise.resolve();
  workers[0]?.onerror?.(new Event('error'));
  expect(await asked).toBe('2026-11-21');
  expect(workers).toHaveLength(2);
});

test('a worker without the engine says why, and is ended', async () => {
  const worker = new FakeWorker(() => Promise.reject(new Error('no module')));
  await expect(inWorker(() => worker)).rejects.toThrow('no module');
  expect(worker.terminated).toBe(true);
});

test('a browser without workers, or that does not get the script, is told from an engine that is refused', async () => {
  await expect(inWorker(trapping)).rejects.toBeInstanceOf(NoWorker);
  const worker = new FakeWorker(() => new Promise(() => undefined));
  const started = inWorker(() => worker);
  worker.onerror?.(new Event('error'));
  await expect(started).rejects.toBeInstanceOf(NoWorker);
});
