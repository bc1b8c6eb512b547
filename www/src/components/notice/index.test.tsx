import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Notice } from '.';

test('its title is a heading of the level that the place asks for', () => {
  render(
    <>
      <Notice tone="information" title="页面上的" />
      <Notice tone="warning" title="一节里的" level={3} />
      <Notice tone="warning" title="条目里的" level={4} />
    </>,
  );
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('页面上的');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('一节里的');
  expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('条目里的');
});
