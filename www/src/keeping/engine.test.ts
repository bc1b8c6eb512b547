import { afterEach, expect, test, vi } from 'vitest';
import { opened } from '../gallery/opened';
import { closeRecord, sheet } from '../record/sheet';
import { forgetsRecords } from './engine';
import { forgetEverything } from './memory';

afterEach(closeRecord);

function engine() {
  const cancel = vi.fn();
  return { cancel, stop: forgetsRecords({ cancel }) };
}

test('an open record is kept, and forgotten when it is closed', () => {
  const { cancel, stop } = engine();
  sheet.value = opened();
  sheet.value = opened();
  expect(cancel).not.toHaveBeenCalled();
  closeRecord();
  expect(cancel).toHaveBeenCalledTimes(1);
  stop();
});

test('what could not be opened is forgotten when all is wiped', () => {
  const { cancel, stop } = engine();
  forgetEverything();
  expect(cancel).toHaveBeenCalledTimes(1);
  stop();
});
