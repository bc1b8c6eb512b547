import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { FormPapers } from '.';
import { papers } from '../../gallery/forms';

test('each paper says whether it is needed and what for', () => {
  const { container } = render(<FormPapers papers={papers} />);
  const [licence, decision] = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(licence).toContain('营业执照复印件');
  expect(licence).toContain('一定要有');
  expect(decision).toContain('有就带上');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('what is ticked is told in the order of the list', () => {
  const told = vi.fn();
  render(<FormPapers papers={papers} have={['decision']} onHave={told} />);
  fireEvent.click(screen.getByRole('checkbox', { name: '营业执照复印件' }));
  expect(told).toHaveBeenCalledWith(['licence', 'decision']);
  fireEvent.click(screen.getByRole('checkbox', { name: '决定书复印件' }));
  expect(told).toHaveBeenLastCalledWith([]);
});

test('where nothing is asked for, that is said', () => {
  render(<FormPapers papers={[]} />);
  expect(screen.getByText('没有规定要另外附材料。')).toBeTruthy();
});
