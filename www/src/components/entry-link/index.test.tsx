import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test.each([
  ['titled', '未按规定检查作业现场的安全设施', 'zh-CN', '#/record/e1'],
  ['untitled', '行政处罚', null, '#/record/e1'],
  ['withinText', '未按规定检查作业现场的安全设施', 'zh-CN', '#/record/e1'],
  ['unknown', 'e9', null, '#/record/e9'],
])('an entry that is %s', (story, text, lang, href) => {
  render(<>{stories[story]?.()}</>);
  const link = screen.getByRole('link');
  expect([link.textContent, link.getAttribute('lang'), link.getAttribute('href')]).toEqual([
    text,
    lang,
    href,
  ]);
});
