import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DraftOrTyped } from '.';
import { draft } from '../../gallery/drafts';

const typed = { 'applicant.phone': '0990-1111111' };

test('where nothing else was typed only the draft can be chosen', () => {
  const onChoose = vi.fn();
  render(<DraftOrTyped draft={draft} typed={null} onChoose={onChoose} />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '用草稿里的内容' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(draft.answers);
});

test('where something else was typed the person chooses', () => {
  const onChoose = vi.fn();
  render(<DraftOrTyped draft={draft} typed={typed} onChoose={onChoose} />);
  fireEvent.click(screen.getByRole('button', { name: '用后来填的，改到草稿里' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(typed);
});
