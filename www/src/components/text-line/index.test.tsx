import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { TextLine } from '.';

test('what is typed is kept outside of it', () => {
  const text = signal('');
  render(<TextLine id="word" label="输入一个词" text={text} />);
  fireEvent.input(screen.getByLabelText('输入一个词'), { target: { value: '限高' } });
  expect(text.value).toBe('限高');
});

test('hint and error are read out with the field', () => {
  render(<TextLine id="word" label="用途" hint="照着写" error="请写下用途" text={signal('')} />);
  const field = screen.getByLabelText('用途');
  const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['照着写', '请写下用途']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});
