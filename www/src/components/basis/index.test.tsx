import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Basis } from '.';
import { about, provisions } from '../../gallery/samples';
import { Law, lawBook } from '../../record/law-book';

test('it names the provisions, and how they were read where that was not the official text', () => {
  const { container } = render(
    <Law.Provider value={lawBook(about, provisions)}>
      <Basis ids={['O36-periods']} certainty="secondary" />
    </Law.Provider>,
  );
  expect(container.textContent).toBe('依据：《信用修复管理办法》公示期限的规定（可靠的转述）');
});

test('where there is no provision there is no line', () => {
  expect(render(<Basis ids={[]} certainty="secondary" />).container.textContent).toBe('');
});
