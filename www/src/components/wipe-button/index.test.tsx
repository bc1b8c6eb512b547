import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WipeButton } from '.';
import { dropEverything, keep, kept } from '../../keeping/storage';
import { wiped } from '../../keeping/wipe';
import { draft, forgetTyped } from '../../typed';

beforeEach(() => {
  draft('mine', () => '理由').value = '甲';
  keep('display', '{}');
});

afterEach(() => {
  forgetTyped();
  dropEverything();
  wiped.value = null;
  location.hash = '';
});

test('it asks first, and not now changes nothing', () => {
  render(<WipeButton />);
  fireEvent.click(screen.getByRole('button', { name: '立即清除' }));
  fireEvent.click(screen.getByRole('button', { name: '先不清除' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(draft('mine', () => '').value).toBe('甲');
  expect(kept('display')).toBe('{}');
});

test('clearing forgets what was typed and kept, and leads to what was cleared', async () => {
  render(<WipeButton />);
  fireEvent.click(screen.getByRole('button', { name: '立即清除' }));
  fireEvent.click(screen.getByRole('button', { name: '清除' }));
  await waitFor(() => {
    expect(location.hash).toBe('#/privacy');
  });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(draft('mine', () => '').value).toBe('');
  expect(kept('display')).toBeNull();
  expect(wiped.value).toEqual({ memory: 1, kept: 1, files: 0, asked: true });
});
