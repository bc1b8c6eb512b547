import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Tag } from '.';

test('the words are there whatever the colour', () => {
  render(<Tag tone="danger">超期还在公示</Tag>);
  expect(screen.getByText('超期还在公示').className).toBe('tag tag-danger');
});
