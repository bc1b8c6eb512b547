import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { describedBy, Field } from '.';

test('a field is described by its hint and its error, as far as there are any', () => {
  expect(describedBy({ id: 'a', label: '甲' })).toBeUndefined();
  expect(describedBy({ id: 'a', label: '甲', hint: '提示' })).toBe('a-hint');
  expect(describedBy({ id: 'a', label: '甲', hint: '提示', error: '错' })).toBe('a-hint a-error');
});

test('its label leads to the field', () => {
  render(
    <Field id="a" label="甲" error="错">
      <input id="a" />
    </Field>,
  );
  expect(screen.getByLabelText('甲').id).toBe('a');
  expect(document.getElementById('a-error')?.textContent).toBe('错');
});
