import { expect, test } from 'vitest';
import { shortLetter } from '../gallery/letter-samples';
import { flow, type Line } from './flow';
import type { Letter } from './letter';

const texts = (changes: Partial<Letter>) =>
  flow({ ...shortLetter, blocks: [], ...changes })
    .filter((part): part is Line => part.kind !== 'table')
    .map(({ kind, text, apart }) => `${apart === true ? '/' : ''}${kind}: ${text}`);

test('a letter goes from its title to its digest in the customary order', () => {
  expect(
    texts({
      blocks: [
        { kind: 'heading', level: 1, text: '一、请求' },
        { kind: 'heading', level: 2, text: '（一）更正' },
        { kind: 'list', items: ['甲', '乙'] },
      ],
      enclosures: ['身份证复印件', '收据'],
      signature: [{ label: '申请人', kind: 'sign' }],
      date: '2026年4月1日',
      notes: ['说明'],
    }),
  ).toEqual([
    'title: 不公开守信信息申请书',
    'receiver: 示例市发展和改革委员会：',
    'heading1: 一、请求',
    'heading2: （一）更正',
    'paragraph: 1. 甲',
    'paragraph: 2. 乙',
    '/enclosure: 附件：1. 身份证复印件',
    'furtherEnclosure: 2. 收据',
    '/signature: 申请人（签字）：＿＿＿＿＿＿',
    'date: 2026年4月1日',
    '/note: 说明',
    `digest: 核对码（SM3）：${shortLetter.digest}`,
  ]);
});

test('each step of a calculation names its law, and how surely that was read', () => {
  const line = (certainty: 'official' | 'secondary' | 'unverified') => ({
    text: '算',
    law: '某条',
    certainty,
  });
  const lines = texts({
    blocks: [{ kind: 'arithmetic', lines: [line('official'), line('secondary'), line('unverified')] }],
  });
  expect(lines.slice(2, 5)).toEqual([
    'paragraph: （1）算（依据：某条）',
    'paragraph: （2）算（依据：某条，据可靠的转述）',
    'paragraph: （3）算（依据：某条，尚未核实）',
  ]);
});

test('calculations that follow each other are numbered through, others begin anew', () => {
  const step = {
    kind: 'arithmetic' as const,
    lines: [{ text: '算', law: '某条', certainty: 'official' as const }],
  };
  const lines = texts({ blocks: [step, step, { kind: 'heading', level: 1, text: '二、请求' }, step] });
  expect(lines.slice(2, 6)).toEqual([
    'paragraph: （1）算（依据：某条）',
    'paragraph: （2）算（依据：某条）',
    'heading1: 二、请求',
    'paragraph: （1）算（依据：某条）',
  ]);
});

test('there is room to sign and to press a finger always, to seal and to fill in only where nothing stands', () => {
  const lines = texts({
    signature: [
      { label: '甲', kind: 'sign', value: '王某' },
      { label: '乙', kind: 'fingerprint', value: '王某' },
      { label: '丙', kind: 'seal', value: '某公司' },
      { label: '丁', kind: 'blank', value: '某人' },
      { label: '戊', kind: 'seal' },
      { label: '己', kind: 'blank' },
    ],
    date: null,
  });
  expect(lines.slice(3, 10)).toEqual([
    '/signature: 甲（签字）：王某＿＿＿＿＿＿',
    'signature: 乙（按手印）：王某＿＿＿＿＿＿',
    'signature: 丙（盖章）：某公司',
    'signature: 丁：某人',
    'signature: 戊（盖章）：＿＿＿＿＿＿',
    'signature: 己：＿＿＿＿＿＿',
    'date: 　　　　年　　月　　日',
  ]);
});

test('one enclosure has no number, and without any nothing is said of them', () => {
  expect(texts({ enclosures: ['收据'] })).toContain('/enclosure: 附件：收据');
  expect(texts({ enclosures: [] }).join()).not.toContain('附件');
});

test('lines that were typed are paragraphs, empty ones are none, and what no document can hold is left out', () => {
  const text = '甲\r\n\r\n 乙\u0000\u0007\ud800丙\uffff\t𠮷\n';
  const lines = texts({ blocks: [{ kind: 'paragraph', text }] });
  expect(lines.slice(2, 4)).toEqual(['paragraph: 甲', 'paragraph: 乙丙\t𠮷']);
  expect(lines[4]).toContain('/enclosure');
});

test('an empty cell is marked, so that nobody takes it for forgotten', () => {
  const [, , table] = flow({
    ...shortLetter,
    blocks: [{ kind: 'table', columns: ['甲', '乙'], rows: [['一\n二', ' ']] }],
  });
  expect(table).toEqual({ kind: 'table', head: ['甲', '乙'], rows: [['一\n二', '—']] });
});
