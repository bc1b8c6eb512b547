import { signal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PickOne } from '.';
import type { Choice } from '../../check/choice';
import { stories } from './stories';

function question(code = signal('')): Choice<string> {
  return {
    name: 'place',
    code,
    question: () => '在哪里？',
    answers: () => ({ here: '这里', there: '那里' }),
    chosen: () => null,
  };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

test('what is chosen is kept outside of it', () => {
  const code = signal('');
  render(<PickOne of={question(code)} />);
  fireEvent.click(radio('那里'));
  expect(code.value).toBe('there');
  expect(radio('那里').checked).toBe(true);
  expect(radio('这里').checked).toBe(false);
});

test('an error leads to the first answer, which bears the name of the question', () => {
  render(<PickOne of={question()} error="还没有选" />);
  expect(radio('这里').id).toBe('place');
  expect(new Set(screen.getAllByRole('radio').map(({ id }) => id)).size).toBe(2);
});

test('a preset answer is chosen only as long as the person chooses none', () => {
  const code = signal('');
  render(<PickOne of={question(code)} preset="there" />);
  expect(radio('那里').checked).toBe(true);
  fireEvent.click(radio('这里'));
  expect(radio('那里').checked).toBe(false);
});

test('answers can stand under headings, and stay one question', () => {
  render(<>{stories['grouped']?.()}</>);
  const group = within(screen.getByRole('group', { name: '说得清' }));
  expect(group.getAllByRole('radio')).toHaveLength(2);
  expect(new Set(screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name)).size).toBe(1);
});
