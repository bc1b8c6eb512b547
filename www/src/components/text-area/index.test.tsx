import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TextArea } from '.';

test('what is typed is kept outside of it', () => {
  const text = signal('');
  render(<TextArea id="text" label="文字" text={text} />);
  fireEvent.input(screen.getByLabelText('文字'), { target: { value: '甲' } });
  expect(text.value).toBe('甲');
});

test('hint and error are read out with the field', () => {
  render(<TextArea id="text" label="文字" hint="整段粘贴" error="还没有粘贴" text={signal('')} />);
  const field = screen.getByLabelText('文字');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['整段粘贴', '还没有粘贴']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
