import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DayFields } from '.';

test('each part is kept by itself, in a field that an error can lead to', () => {
  const parts = { year: signal(''), month: signal('6'), day: signal('') };
  render(<DayFields id="d" label="哪天？" error="不对" typed={(part) => parts[part]} />);
  fireEvent.input(screen.getByLabelText('年'), { target: { value: '2026' } });
  expect(parts.year.value).toBe('2026');
  expect(screen.getByLabelText<HTMLInputElement>('月').value).toBe('6');
  expect(screen.getByLabelText('日').id).toBe('d-day');
  expect(screen.getByLabelText('日').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('group', { name: '哪天？' }).getAttribute('aria-describedby')).toBe('d-error');
});
