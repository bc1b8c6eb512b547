import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DraftPart } from '.';

test('what a draft says comes after the words that it is no law', () => {
  const { container } = render(<DraftPart>草案说的</DraftPart>);
  expect(container.textContent).toMatch(/^草案，不是法律.*不能拿来作依据.*草案说的$/);
});
