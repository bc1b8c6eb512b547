import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Receipt } from '.';
import { receipt, received } from '../../gallery/hand-overs';
import { wording } from '../../wording';

const phoneless = { ...received, receiver: { ...received.receiver, phone: null } };

afterEach(() => {
  vi.unstubAllGlobals();
});

test('names the letter, who has it, under which number and since when', () => {
  render(<Receipt of={received} receipt={receipt} level={3} />);
  const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(told).toContain(received.title);
  expect(told).toContain(received.receiver.name);
  expect(told).toContain(receipt.number);
  expect(told).toContain(receipt.manifest);
  // 01:05 in UTC, whatever the clock of the device says.
  expect(told).toContain('2026年11月21日 09:05（北京时间）');
});

test('late in the evening of UTC it is the next day in China', () => {
  render(<Receipt of={received} receipt={{ ...receipt, receivedAt: '2026-12-31T16:30:00Z' }} level={3} />);
  expect(screen.getByText('2027年1月1日 00:30（北京时间）')).toBeTruthy();
});

test('a receiver without a telephone has no line for it', () => {
  render(<Receipt of={phoneless} receipt={receipt} level={4} />);
  expect(screen.queryByText(wording.value.handOver.receipt.phone)).toBeNull();
});

test('where printing is not to be had that is said, and the page is as before', async () => {
  vi.stubGlobal('print', () => {
    throw new Error('no printer');
  });
  render(<Receipt of={received} receipt={receipt} level={3} />);
  fireEvent.click(screen.getByRole('button', { name: wording.value.handOver.receipt.print }));
  expect(await screen.findByText(wording.value.letter.print.nothing)).toBeTruthy();
  expect(document.documentElement.dataset['prints']).toBeUndefined();
});
