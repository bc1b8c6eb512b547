import { expect, test } from 'vitest';
import { ownScript } from './own-script';

test('a file of this site may be a worker', () => {
  expect(ownScript('./worker.js')).toBe('./worker.js');
});

test.each(['https://elsewhere.example/worker.js', '//elsewhere.example/worker.js', 'data:text/javascript,1'])(
  '%s may not',
  (address) => {
    expect(() => ownScript(address)).toThrow(TypeError);
  },
);
