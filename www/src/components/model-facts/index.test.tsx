import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;
const names = (container: Element) => [...container.querySelectorAll('dt')].map((dt) => dt.textContent);

test('all that a model says of itself is on the page', () => {
  const container = show('own');
  expect(names(container)).toEqual(['谁发布的', '版本', '什么时候用', '出处', '数字从哪里来', '有什么用']);
  expect(screen.getByText('2026年1月1日起')).toBeTruthy();
  expect(screen.getByText('公布的原文')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '没有读到的' }).nextElementSibling?.textContent).toBe(
    '国家标准的权重没有读到',
  );
});

test('what it counts and no record tells is named', () => {
  show('secondHand');
  expect(screen.getByText('合同违约：-20 分')).toBeTruthy();
  expect(screen.getByText('可靠的转述')).toBeTruthy();
});

test('one that ended says until when', () => {
  show('ended');
  expect(screen.getByText('2026年1月1日起，到2027年1月1日前一天')).toBeTruthy();
});

test('what it does not say is left out, and its numbers pass for no law', () => {
  const container = show('saysLittle');
  expect(names(container)).toEqual(['什么时候用', '数字从哪里来']);
  expect(screen.getByText('没有写出自哪部规定，就当作发布者自己定的。')).toBeTruthy();
  expect(screen.queryByRole('heading')).toBeNull();
});
