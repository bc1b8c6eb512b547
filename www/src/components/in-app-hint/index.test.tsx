import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { InAppHint } from '.';

test('inside an app it says how to get out', () => {
  render(<InAppHint userAgent="Mozilla/5.0 MicroMessenger/8.0.49" />);
  expect(screen.getByText(/在浏览器打开/)).toBeTruthy();
});

test('in a browser it says nothing', () => {
  const { container } = render(<InAppHint userAgent="Mozilla/5.0 Chrome/140.0" />);
  expect(container.textContent).toBe('');
});
