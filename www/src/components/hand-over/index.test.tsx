import { signal } from '@preact/signals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HandOver } from '.';
import { configuration, nothingConfigured } from '../../configuration/configured';
import { form } from '../../gallery/forms';
import { handOverIn, receipt, receiver } from '../../gallery/hand-overs';
import { shortLetter } from '../../gallery/letter-samples';
import { handOvers } from '../../hand-over/all';
import { utf8 } from '../../hand-over/parcel';
import { sha256 } from '../../hand-over/sha256';
import { setPublicComputer } from '../../keeping/public-computer';

const none = signal<readonly File[]>([]);

function show(data = '{}') {
  return (
    <HandOver
      matter={{ form: 'F3', entry: 'e1' }}
      record="{}"
      letter={shortLetter}
      data={data}
      receivers={form.receivers}
      evidence={none}
    />
  );
}

beforeEach(() => {
  configuration.value = nothingConfigured;
});
afterEach(() => {
  handOvers.value = [];
  configuration.value = nothingConfigured;
  setPublicComputer(false);
  vi.unstubAllGlobals();
});

test('without a receiver the counter, site and telephone of the office are named', () => {
  render(show());
  expect(screen.getByRole('heading', { level: 2, name: '拿到哪里交' })).toBeTruthy();
  expect(screen.getByText('决定书或者通知书上写的电话')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
});

test('a receiver of other letters is not offered', () => {
  configuration.value = { ...nothingConfigured, handOver: { ...receiver, forms: ['F1'] } };
  render(show());
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
});

test('consent is asked for, and again after a change; nothing is sent without', () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  configuration.value = { ...nothingConfigured, handOver: receiver };
  const { rerender } = render(show());
  const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /我看过了/ });
  fireEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(screen.getByText(/要先在/)).toBeTruthy();
  fireEvent.click(tick());
  expect(tick().checked).toBe(true);
  rerender(show('{"changed":true}'));
  expect(tick().checked).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(fetched).not.toHaveBeenCalled();
});

test('on a public computer nothing can be kept', () => {
  configuration.value = { ...nothingConfigured, handOver: receiver };
  setPublicComputer(true);
  render(show());
  expect(screen.queryByRole('checkbox', { name: /留一份/ })).toBeNull();
});

const ofThis = { matter: { form: 'F3', entry: 'e1' }, record: sha256(utf8('{}')) } as const;

function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

test('a changed letter is handed in once more beside its first receipt, which stays', async () => {
  configuration.value = { ...nothingConfigured, handOver: receiver };
  const first = { ...handOverIn({ is: 'received', receipt }), ...ofThis, end: vi.fn() };
  handOvers.value = [first];
  render(show());
  press('把改过的再交一次');
  expect(await screen.findByRole('button', { name: '提交' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '在线提交' }));
  expect(first.end).not.toHaveBeenCalled();
  expect(screen.getByText(receipt.number)).toBeTruthy();
  const second = { ...handOverIn({ is: 'sending', done: 0, of: 2 }), ...ofThis, digest: 'f'.repeat(64) };
  handOvers.value = [second, first];
  expect(await screen.findByRole('button', { name: '不交了' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
  expect(screen.getByText(receipt.number)).toBeTruthy();
});

test('whoever goes back from a refusal is led to the heading', async () => {
  configuration.value = { ...nothingConfigured, handOver: receiver };
  const refused = handOverIn({ is: 'refused', why: 'tooLarge', said: null });
  handOvers.value = [{ ...refused, ...ofThis, end: () => (handOvers.value = []) }];
  render(show());
  press('回去再看一遍');
  await screen.findByRole('button', { name: '提交' });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '在线提交' }));
  });
});
