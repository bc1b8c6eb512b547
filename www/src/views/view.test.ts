import { afterEach, expect, test } from 'vitest';
import { choose, usualView, view, viewOf } from './view';

afterEach(() => {
  view.value = usualView;
});

test('a choice changes its aspect and no other', () => {
  choose('size', 'elder');
  choose('colours', 'dark');
  expect(view.value).toEqual({ ...usualView, size: 'elder', colours: 'dark' });
});

test.each([null, 7, 'elder', [], { size: 'huge', other: 1 }, { colours: 1 }])(
  '%j tells nothing, so everything is as usual',
  (told) => {
    expect(viewOf(told)).toEqual(usualView);
  },
);

test('what is told rightly counts beside what is not', () => {
  expect(viewOf({ size: 'elder', contrast: 'low' })).toEqual({ ...usualView, size: 'elder' });
});
