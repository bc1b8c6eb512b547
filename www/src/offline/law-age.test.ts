import { expect, test } from 'vitest';
import { limits } from '../limits';
import { agedLaw, newestCheck } from './law-age';

const packs = [{ verifiedOn: '2026-05-01' }, { verifiedOn: '2026-05-02' }, { verifiedOn: '2025-12-31' }];

test('the newest check counts', () => {
  expect(newestCheck(packs)).toBe('2026-05-02');
  expect(newestCheck([])).toBeNull();
});

test('on the last day of the limit it is not old yet, on the next it is', () => {
  expect(limits.lawIsOldAfterDays).toBe(180);
  expect(agedLaw(packs, '2026-10-29')).toBeNull();
  expect(agedLaw(packs, '2026-10-30')).toBe('2026-05-02');
});

test('without law there is nothing to warn of', () => {
  expect(agedLaw([], '2030-01-01')).toBeNull();
});
