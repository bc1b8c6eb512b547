import { expect, test } from 'vitest';
import { checklist, shortLetter } from '../gallery/letter-samples';
import { checklistText, letterText } from './text';

test('a letter as text has the indents of the paper, and its tables as lines', () => {
  const letter = {
    ...shortLetter,
    blocks: [
      ...shortLetter.blocks,
      {
        kind: 'table',
        columns: ['现在写的', '应当写的'],
        rows: [
          ['甲\n乙', '丙'],
          ['丁', ''],
        ],
      } as const,
    ],
    enclosures: ['身份证复印件', '收据'],
    notes: ['说明'],
  };
  expect(letterText(letter)).toBe(
    [
      '不公开守信信息申请书',
      '',
      '示例市发展和改革委员会：',
      '　　本人是下列信息所写的人，请求不再公开这条信息。',
      '　　信息名称：2025年度优秀志愿者（示例）',
      '　　发布单位：示例市志愿服务联合会',
      '　　请在办理后书面告知本人。',
      '　　1. 现在写的：甲 乙；应当写的：丙',
      '　　2. 现在写的：丁；应当写的：—',
      '',
      '　　附件：1. 身份证复印件',
      '　　　　　2. 收据',
      '',
      '申请人（签字）：＿＿＿＿＿＿',
      '　　　　年　　月　　日',
      '',
      '说明',
      '核对码（SM3）：66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
      '',
    ].join('\n'),
  );
});

test('a checklist says of each paper whether it is needed and there', () => {
  expect(checklistText(checklist)).toBe(
    '材料清单\n\n[√] 营业执照复印件（必需）：证明申请单位是谁\n[　] 授权委托书（必需）：经办人不是法定代表人\n',
  );
});
