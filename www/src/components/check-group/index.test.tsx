import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CheckGroup } from '.';
import { valuesIn } from './values';

const options = [
  { value: 'facts', label: '事实' },
  { value: 'basis', label: '依据' },
  { value: 'term', label: '多久' },
];

test('answers are kept in the order in which they are offered, and can be taken back', () => {
  const chosen = signal('');
  render(<CheckGroup id="q" label="写了什么？" options={options} chosen={chosen} />);
  fireEvent.click(screen.getByLabelText('多久'));
  fireEvent.click(screen.getByLabelText('事实'));
  expect(chosen.value).toBe('facts term');
  fireEvent.click(screen.getByLabelText('多久'));
  expect(chosen.value).toBe('facts');
  expect(screen.getByLabelText<HTMLInputElement>('事实').checked).toBe(true);
});

test('an error leads to the first answer', () => {
  render(<CheckGroup id="q" label="写了什么？" error="请选。" options={options} chosen={signal('')} />);
  expect(document.getElementById('q')).toBe(screen.getByLabelText('事实'));
});

test('nothing chosen is no value', () => {
  expect(valuesIn('')).toEqual([]);
  expect(valuesIn('facts term')).toEqual(['facts', 'term']);
});
