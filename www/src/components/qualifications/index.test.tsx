import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Qualifications } from '.';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>);

test.each([
  ['yes', '符合条件。激励是可以给，不是一定给。'],
  ['no', '现在还不符合条件。'],
  ['open', '还不能确定。 要看：记录里的其他条目。'],
])('%s: %s', (name, sentence) => {
  show(name);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('each benefit has a heading of its own', () => {
  show('yes');
  show('open');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '能不能得到守信激励',
    '能不能用信用承诺办事',
  ]);
});

test('what only a draft says stands apart', () => {
  show('draft');
  const part = screen.getByText('草案，不是法律').closest('div') as HTMLElement;
  expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/还不能确定/)).toHaveLength(2);
});

test('where no text speaks of it there is nothing', () => {
  const { container } = render(<Qualifications benefit="commitment" qualifications={[]} />);
  expect(container.textContent).toBe('');
});
