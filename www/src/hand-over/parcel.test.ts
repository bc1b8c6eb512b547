import { expect, test } from 'vitest';
import { longLetter, shortLetter } from '../gallery/letter-samples';
import { letterText } from '../letter/text';
import { consentTo, covers, submissionOf } from './consent';
import { parcelOf, utf8 } from './parcel';
import { sha256 } from './sha256';

const contents = { form: 'F3', receiver: '示例单位', letter: longLetter, data: '{}', pictures: [] } as const;
const sha = (of: Uint8Array | string) => sha256(typeof of === 'string' ? utf8(of) : of);

test('the manifest lists exactly what is sent', () => {
  const picture = Uint8Array.of(0xff, 0xd8, 0xff);
  const parcel = parcelOf({
    ...contents,
    commitment: { letter: shortLetter, data: '{"form":"F2"}' },
    pictures: [picture],
  });
  const { parts, ...about } = JSON.parse(parcel.manifest) as { parts: Record<string, unknown>[] };
  expect(about).toEqual({
    contract: 'credit-hand-over/1',
    receiver: '示例单位',
    form: 'F3',
    title: longLetter.title,
    sm3: longLetter.digest,
  });
  expect(parts.map(({ name }) => name)).toEqual([
    'letter.txt',
    'data.json',
    'commitment.txt',
    'commitment.json',
    'picture-1.jpg',
  ]);
  for (const [at, { content }] of parcel.parts.entries())
    expect(parts[at]).toMatchObject({ bytes: content.length, sha256: sha(content) });
  expect(new TextDecoder().decode(parcel.parts[0]?.content)).toBe(letterText(longLetter));
  expect(parcel.digest).toBe(sha(parcel.manifest));
});

test.each([
  { data: '{ }' },
  { receiver: '另一个单位' },
  { form: 'F1' },
  { letter: { ...longLetter, receiver: '别处' } },
  { commitment: { letter: shortLetter, data: '{"form":"F2"}' } },
  { pictures: [Uint8Array.of(1)] },
] as const)('with another %j consent does not hold any more', (change) => {
  const consent = consentTo(parcelOf(contents), '我同意');
  expect(covers(consent, parcelOf(contents))).toBe(true);
  expect(covers(consent, parcelOf({ ...contents, ...change }))).toBe(false);
});

test('what the person agreed to goes along word for word', () => {
  const parcel = parcelOf(contents);
  const consent = consentTo(parcel, '我同意');
  expect(JSON.parse(submissionOf(consent))).toEqual({
    manifest: parcel.digest,
    consent: { statement: '我同意', sha256: sha('我同意'), givenAt: consent.givenAt },
  });
  expect(covers({ ...consent, statement: '我不同意' }, parcel)).toBe(false);
});
