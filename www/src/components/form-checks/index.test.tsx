import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { FormChecks } from '.';
import { checks } from '../../gallery/forms';

const lead = (field: string) => (field === 'applicant.phone' ? '#/apply/F3/e1/applicant' : null);

test('what is not met comes first, and how many are met is told', () => {
  const { container } = render(<FormChecks checks={checks} leadTo={lead} />);
  expect(screen.getByText('3 点里，做到了 1 点。')).toBeTruthy();
  const lines = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(lines[0]).toContain('没做到');
  expect(lines[0]).toContain('必填的都填了');
  expect(lines[1]).toContain('还没确认');
  expect(lines[2]).toContain('做到了');
});

test('a link leads to the field, only where something is to be done and a step asks for it', () => {
  render(<FormChecks checks={checks} leadTo={lead} />);
  const links = screen.getAllByRole('link', { name: /^去填/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/apply/F3/e1/applicant']);
});
