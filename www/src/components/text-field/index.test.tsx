import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TextField } from '.';

test('what is typed is kept', () => {
  const text = signal('旧');
  render(<TextField id="t" label="名称" text={text} />);
  const field = screen.getByLabelText<HTMLInputElement>('名称');
  expect(field.value).toBe('旧');
  fireEvent.input(field, { target: { value: '新' } });
  expect(text.value).toBe('新');
});

test('an error is told of the field, and a field of numbers asks for their keyboard', () => {
  render(<TextField id="t" label="金额" error="不对" numeric="decimal" text={signal('')} />);
  const field = screen.getByLabelText('金额');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe('t-error');
  expect(field.getAttribute('inputmode')).toBe('decimal');
});
