import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DayFields } from '.';
import { stories } from './stories';

test('each part is kept outside of it', () => {
  const parts = { year: signal(''), month: signal(''), day: signal('') };
  render(<DayFields day={{ name: 'since', parts }} legend="哪天？" hint="例如" />);
  fireEvent.input(screen.getByLabelText('年'), { target: { value: '2026' } });
  fireEvent.input(screen.getByLabelText('日'), { target: { value: '1' } });
  expect([parts.year.value, parts.month.value, parts.day.value]).toEqual(['2026', '', '1']);
  expect(screen.getByLabelText('月').id).toBe('since-month');
});

test('its error is read out with it, and every part is marked', () => {
  render(<>{stories['wrong']?.()}</>);
  const group = screen.getByRole('group', { name: '从哪天开始的？' });
  expect(group.getAttribute('aria-describedby')).toBe('wrong-hint wrong-error');
  expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-invalid'))).toEqual([
    'true',
    'true',
    'true',
  ]);
});
