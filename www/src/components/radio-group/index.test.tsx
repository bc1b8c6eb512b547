import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RadioGroup } from '.';

const options = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是', hint: '以前是' },
];

test('the answer is kept, and shown again', () => {
  const chosen = signal('');
  render(<RadioGroup id="q" label="是吗？" options={options} chosen={chosen} />);
  fireEvent.click(screen.getByLabelText('不是'));
  expect(chosen.value).toBe('no');
  expect(screen.getByLabelText<HTMLInputElement>('不是').checked).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('是').checked).toBe(false);
});

test('an error leads to the first answer', () => {
  render(<RadioGroup id="q" label="是吗？" error="请选一个。" options={options} chosen={signal('')} />);
  expect(document.getElementById('q')).toBe(screen.getByLabelText('是'));
});

test('a hint describes the answer that it is about', () => {
  render(<RadioGroup id="q" label="是吗？" options={options} chosen={signal('')} />);
  expect(screen.getByLabelText('不是').getAttribute('aria-describedby')).toBe('q-no-more');
  expect(document.getElementById('q-no-more')?.textContent).toBe('以前是');
});
