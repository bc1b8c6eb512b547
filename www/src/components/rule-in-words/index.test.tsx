import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RuleInWords } from '.';
import { rules } from '../../gallery/law';

function said(id: string): string {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return render(<RuleInWords rule={rule} />).container.textContent;
}

test('a limit says who has to do what, within how many days, and what can change it', () => {
  expect(said('KLM-33.answer')).toBe(
    '收到异议的单位：答复异议要在收到异议后 7 个工作日内办好。 答复延长了的，总共 15 个工作日。',
  );
});

test('where the text sets no number, none is said', () => {
  const words = said('KLM-33.correction');
  expect(words).toContain('条文没有写几天');
  expect(words).not.toMatch(/\d/);
});

test('a period says its class, how long, from when, and how it was read', () => {
  expect(said('O36.display.general')).toBe(
    '一般失信最长公示：1 年。从哪天算起：作出认定的那天。何时可修复：至少公示 3 个月，满了以后第二天起。（可靠的转述）',
  );
});

test('a period that is only a frame says so, and nothing of what its text leaves open', () => {
  const words = said('KLM-33.display');
  expect(words).toContain('只划一个范围');
  expect(words).not.toContain('何时可修复');
});
