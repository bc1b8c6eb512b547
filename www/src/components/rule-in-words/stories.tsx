import { RuleInWords } from '.';
import { draftRules, rules } from '../../gallery/law';
import type { Stories } from '../../gallery/story';

const one = (id: string) => [...rules, ...draftRules].find((rule) => rule.id === id);

const shown = (id: string) => () => {
  const rule = one(id);
  return rule ? <RuleInWords rule={rule} /> : null;
};

export const stories: Stories = {
  limit: shown('KLM-33.answer'),
  noNumber: shown('KLM-33.correction'),
  extension: shown('O36.answer'),
  frame: shown('KLM-33.display'),
  classed: shown('O36.display.general'),
  noEnd: shown('HLJD-51.long-term'),
};
