import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WholeAwaited } from '.';
import { EngineContext } from '../../engine/context';
import type { Engine } from '../../engine/engine';
import { opened } from '../../gallery/opened';
import { evaluation } from '../../gallery/samples';
import { sheet, wholeStopped } from '../../record/sheet';

afterEach(() => {
  sheet.value = null;
  wholeStopped.value = false;
});

test('what was stopped of a long record can be asked for again, and comes into the record that is open', async () => {
  sheet.value = { ...opened(), evaluation: null };
  wholeStopped.value = true;
  const ask = vi.fn(() => Promise.resolve({ status: 'success', ...evaluation }));
  render(
    <EngineContext.Provider value={{ ask, cancel: vi.fn() } as unknown as Engine}>
      <WholeAwaited />
    </EngineContext.Provider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '再算一次' }));
  expect(wholeStopped.value).toBe(false);
  await vi.waitFor(() => {
    expect(sheet.value?.evaluation).toEqual({ status: 'success', ...evaluation });
  });
  expect(ask).toHaveBeenCalledOnce();
});
