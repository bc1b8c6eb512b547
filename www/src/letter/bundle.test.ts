import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checklist, longLetter, shortLetter } from '../gallery/letter-samples';
import { bundleOf, dataText, safeName } from './bundle';
import { docxOf } from './docx';
import { Stopped, type Task } from './task';
import { letterText } from './text';

const evidence = ['好', '坏', '好'].map((name) => new File([name], `王某的${name}.jpg`));
const contents = {
  letter: longLetter,
  data: '{"form":"F3"}',
  commitment: { letter: shortLetter, data: '{"form":"F2"}' },
  checklist,
  evidence,
};

function task() {
  const told: string[] = [];
  const control = new AbortController();
  const tell: Task['tell'] = (done, all) => told.push(`${done}/${all}`);
  return { told, stop: control, signal: control.signal, tell };
}

/** Stands for the drawing of pictures, which the browser tests see. */
const small = async (file: Blob) => {
  const text = await file.text();
  if (text === '坏') throw new Error('no picture');
  return new TextEncoder().encode(`small ${text}`);
};

test('everything is in it once, and no name tells of the person', async () => {
  const working = task();
  const { bytes, leftOut } = await bundleOf(contents, working, small);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    '公共信用信息异议申请书.docx',
    '公共信用信息异议申请书.txt',
    '公共信用信息异议申请书.json',
    '不公开守信信息申请书.docx',
    '不公开守信信息申请书.txt',
    '不公开守信信息申请书.json',
    '材料清单.txt',
    '证据-1.jpg',
    '证据-3.jpg',
  ]);
  expect(files['公共信用信息异议申请书.docx']).toEqual(docxOf(longLetter));
  expect(strFromU8(files['不公开守信信息申请书.txt'] ?? new Uint8Array())).toBe(letterText(shortLetter));
  expect(JSON.parse(strFromU8(files['不公开守信信息申请书.json'] ?? new Uint8Array()))).toEqual({
    sm3: shortLetter.digest,
    data: { form: 'F2' },
  });
  expect(strFromU8(files['证据-3.jpg'] ?? new Uint8Array())).toBe('small 好');
  expect(leftOut).toEqual([2]);
  expect(working.told).toEqual(['0/3', '1/3', '2/3']);
});

test('a commitment of the same name does not take the place of the letter', async () => {
  const { bytes } = await bundleOf({ ...contents, commitment: contents, evidence: [] }, task(), small);
  expect(Object.keys(unzipSync(bytes))).toContain('公共信用信息异议申请书-2.docx');
});

test('it stops when nobody wants it any more', async () => {
  const working = task();
  working.stop.abort();
  await expect(bundleOf(contents, working, small)).rejects.toThrow(Stopped);
});

test('the data stays as the engine gave it, with its digest', () => {
  const text = dataText({ letter: longLetter, data: '{"b":1,"a":"甲"}' });
  expect(text).toBe(`{"sm3":"${longLetter.digest}","data":{"b":1,"a":"甲"}}\n`);
  expect(JSON.parse(text)).toEqual({ sm3: longLetter.digest, data: { b: 1, a: '甲' } });
});

test('a name is one that every system keeps', () => {
  expect(safeName('..异议/申请:书?"\n')).toBe('异议-申请-书---');
  expect(safeName('...')).toBe('-');
});
