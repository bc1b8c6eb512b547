import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { placeAt } from '../../router';
import { FirmPage } from '.';

test('every way that firms need leads to a page of its own', () => {
  render(<FirmPage />);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(links).toEqual([
    '#/commitments',
    '#/score',
    '#/code',
    '#/several',
    '#/record',
    '#/check/benefits',
    '#/check/measure',
  ]);
  for (const link of links) expect(placeAt(link).route).not.toBe('start');
});
