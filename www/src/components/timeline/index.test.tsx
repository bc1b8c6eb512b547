import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Timeline } from '.';

const place = (
  asOf: string,
  { repair = '2026-01-21', overdue = false }: { repair?: string | null; overdue?: boolean } = {},
) => {
  const { container } = render(
    <Timeline
      start="2026-01-01"
      repair={repair}
      last="2026-04-11"
      asOf={asOf}
      overdue={overdue}
      label="今天"
    />,
  );
  const x = (selector: string, name: string) => container.querySelector(selector)?.getAttribute(name);
  return {
    now: x('.timeline-now', 'x1'),
    last: x('.timeline-last', 'x'),
    repair: x('.timeline-repair', 'x'),
    over: x('.timeline-over', 'x2'),
    hidden: container.querySelector('.timeline')?.getAttribute('aria-hidden'),
  };
};

// From 2026-01-01 to 2026-04-11 there are 100 days, so a day is a percent.
test('a day within lies where it belongs', () => {
  expect(place('2026-02-20')).toEqual({
    now: '50%',
    last: '100%',
    repair: '20%',
    over: undefined,
    hidden: 'true',
  });
});

test('a day past the end makes the line longer and shows what is too much', () => {
  expect(place('2026-07-20', { overdue: true })).toMatchObject({
    now: '100%',
    last: '50%',
    repair: '10%',
    over: '100%',
  });
});

test('a day before the start makes it longer on the other side', () => {
  expect(place('2025-09-23')).toMatchObject({ now: '0%', last: '100%', repair: '60%' });
});

test('no day of repair, no sign for it', () => {
  expect(place('2026-02-20', { repair: null }).repair).toBeUndefined();
});

test('what ended in time shows nothing too much', () => {
  expect(place('2026-07-20')).toMatchObject({ now: '100%', last: '50%', over: undefined });
});
