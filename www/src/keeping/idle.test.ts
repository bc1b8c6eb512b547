import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../limits';
import { watchIdle, type Idle } from './idle';

const minute = 60_000;
const untilWarning = (limits.idleMinutes - limits.warningMinutes) * minute;

let idle: Idle | null = null;

function watch(onIdle: () => void = vi.fn(), matters = () => true): Idle {
  idle = watchIdle({ matters, onIdle });
  return idle;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  idle?.stop();
  vi.useRealTimers();
});

test('the warning comes when that much is left, and counts down', () => {
  const { secondsLeft } = watch();
  vi.advanceTimersByTime(untilWarning - 1000);
  expect(secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(1000);
  expect(secondsLeft.value).toBe(limits.warningMinutes * 60);
  vi.advanceTimersByTime(30_000);
  expect(secondsLeft.value).toBe(limits.warningMinutes * 60 - 30);
});

test('when nobody answers it ends, once', () => {
  const onIdle = vi.fn();
  const { secondsLeft } = watch(onIdle);
  vi.advanceTimersByTime(limits.idleMinutes * minute - 1000);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onIdle).toHaveBeenCalledTimes(1);
  expect(secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('a key or a click begins the time anew, but no longer once the warning stands', () => {
  const onIdle = vi.fn();
  const { secondsLeft } = watch(onIdle);
  vi.advanceTimersByTime(untilWarning - 1000);
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(untilWarning - 1000);
  expect(secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(2000);
  dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(limits.warningMinutes * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('an answer gives the whole time again', () => {
  const onIdle = vi.fn();
  const { secondsLeft, extend } = watch(onIdle);
  vi.advanceTimersByTime(untilWarning + 5000);
  extend();
  expect(secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(untilWarning - 1000);
  expect(secondsLeft.value).toBeNull();
  expect(onIdle).not.toHaveBeenCalled();
});

test('a computer that slept past the time ends it when it wakes', () => {
  const onIdle = vi.fn();
  watch(onIdle);
  vi.setSystemTime(new Date().getTime() + 60 * minute);
  vi.advanceTimersByTime(1000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('where there is nothing to clear nobody is asked', () => {
  const onIdle = vi.fn();
  const { secondsLeft } = watch(onIdle, () => false);
  vi.advanceTimersByTime(untilWarning + 5000);
  expect(secondsLeft.value).toBeNull();
  vi.advanceTimersByTime(60 * minute);
  expect(onIdle).not.toHaveBeenCalled();
});

test('once stopped it is silent', () => {
  const onIdle = vi.fn();
  watch(onIdle).stop();
  vi.advanceTimersByTime(60 * minute);
  expect(onIdle).not.toHaveBeenCalled();
});
