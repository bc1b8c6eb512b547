import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Footer } from '.';
import { choose, usualView, view } from '../../views/view';

afterEach(() => {
  view.value = usualView;
});

const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('it leads to what is said of display, privacy and this site', () => {
  render(<Footer />);
  expect(addresses()).toEqual(['#/settings', '#/privacy', '#/about']);
});

test('in the view for elders it also leads to the pages that the short menu leaves out', () => {
  choose('size', 'elder');
  render(<Footer />);
  expect(addresses()).toEqual(['#/check', '#/firm', '#/law', '#/settings', '#/privacy', '#/about']);
});
