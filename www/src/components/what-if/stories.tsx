import { WhatIf } from '.';
import { row } from '../../gallery/rows';
import { score } from '../../gallery/scores';
import type { Stories } from '../../gallery/story';
import { draft } from '../../typed';

const rows = [
  row,
  { ...row, id: 'c1', kind: 'commitment', title: '一份虚构的承诺' } as const,
  { ...row, id: 'h1', kind: 'honour', title: null } as const,
];

function form(step: string, of = rows) {
  draft('score-step', () => '').value = step;
  return <WhatIf rows={of} score={score} asOf="2026-11-21" onAdd={() => undefined} />;
}

export const stories: Stories = {
  nothingChosen: () => form(''),
  repair: () => form('repair'),
  keep: () => form('keep'),
  wait: () => form('wait'),
  onlyWait: () => form('', []),
};
