import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Progress } from '.';

test('the place where it speaks is there before it has anything to say', () => {
  const { rerender } = render(<Progress text={null} />);
  const place = screen.getByRole('status');
  expect(place.textContent).toBe('');
  rerender(<Progress text="正在计算……" />);
  expect(screen.getByRole('status')).toBe(place);
  expect(place.textContent).toBe('正在计算……');
});
