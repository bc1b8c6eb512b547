import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FormAnswers } from '.';
import { fields } from '../../gallery/forms';

const shown = { title: '申请人', id: 'answers', changeAt: '#/apply/F3/e1/applicant/change' };
const { name, day, grounds, rows, phone } = fields;

test('every value is read back in words, with where it comes from', () => {
  const { container } = render(<FormAnswers {...shown} fields={[name, day, grounds, rows]} />);
  const told = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
  expect(told[0]).toContain('克拉玛依市晴岚机械修理有限公司（虚构）这是您的记录里写的');
  expect(told[1]).toContain('2025年5月20日');
  expect(told[2]).toContain('内容有错误、公示太久');
  expect(told[3]).toContain('现在的记载：仍在公示；应当是：2026年5月20日之后不再公示');
});

test('what was not said is named so, and each has its way back', () => {
  render(<FormAnswers {...shown} fields={[phone, fields.acts]} />);
  expect(screen.getByText('否')).toBeTruthy();
  expect(screen.getByText('没有填')).toBeTruthy();
  const change = screen.getByRole('link', { name: '修改：联系电话' });
  expect(change.getAttribute('href')).toBe('#/apply/F3/e1/applicant/change');
  expect(change.id).toBe('change-applicant.phone');
});
