import { expect, test } from 'vitest';
import { locked, lockOf, unlocked } from './lock';
import { readLocked, type Locked } from './locked';

const passphrase = '晴天去河边散步吧';
const secret = '{"name":"张三（虚构）"}';
const lock = await lockOf(passphrase);

async function closed(): Promise<Locked> {
  const read = readLocked(await locked(secret, '2027-02-19', lock));
  if (read.is !== 'locked') throw new Error('cannot be read');
  return read.locked;
}

test('the passphrase opens it, in whichever width it is typed; another does not', async () => {
  const one = await closed();
  expect((await unlocked(one, passphrase))?.text).toBe(secret);
  expect(await unlocked(one, `${passphrase}！`)).toBeNull();
  const wide = await lockOf('ＡＢＣ12345');
  const read = readLocked(await locked(secret, '2027-02-19', wide));
  expect(read.is === 'locked' && (await unlocked(read.locked, 'ABC12345'))?.text).toBe(secret);
});

test('nothing of the content is in the clear, and the same content looks different each time', async () => {
  const [one, other] = [await locked(secret, '2027-02-19', lock), await locked(secret, '2027-02-19', lock)];
  expect(one).not.toMatch(/"name":"张|张三|虚构/);
  expect(one).not.toBe(other);
});

test('what stands in the clear cannot be changed', async () => {
  const one = await closed();
  expect(await unlocked({ ...one, keepUntil: '2099-01-01' }, passphrase)).toBeNull();
});

test('a file with few rounds, a short salt or more than is known is refused with its places', async () => {
  const one = await closed();
  const key = { ...one.key, rounds: 1000, salt: 'AAAA' };
  const read = readLocked(JSON.stringify({ ...one, key, hint: 'x' }));
  expect(read).toEqual({
    is: 'problems',
    problems: [
      { path: 'key.rounds', fault: 'wrong' },
      { path: 'key.salt', fault: 'wrong' },
      { path: 'hint', fault: 'unknown' },
    ],
  });
  const newer = readLocked(JSON.stringify({ schema: 'credit-plain-locked/2' }));
  expect(newer).toEqual({ is: 'problems', problems: [{ path: 'schema', fault: 'newer' }] });
});
