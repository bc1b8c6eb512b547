import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CommitmentTypes } from '.';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>);
const kind = (name: RegExp) => screen.getByRole('region', { name });

test('all six kinds are told of, each with what it is good for and what follows if it is not kept', () => {
  show('withRecord');
  const regions = screen.getAllByRole('region');
  expect(regions).toHaveLength(6);
  for (const region of regions) expect(within(region).getAllByRole('definition')).toHaveLength(2);
});

test('a press on a kind begins the letter of that kind', () => {
  const write = vi.fn();
  render(<CommitmentTypes packs={['KLM']} write={write} repairs={[]} />);
  fireEvent.click(within(kind(/材料不齐/)).getByRole('button'));
  expect(write).toHaveBeenCalledWith('missingPapers');
});

test('the commitment for repair is written for an entry whose repair has opened', () => {
  show('withRecord');
  const link = within(kind(/信用修复/)).getByRole('link', { name: /未按规定检查作业现场的安全设施/ });
  expect(link.getAttribute('href')).toBe('#/apply/F2/e1');
});

test('where no article of the place speaks of a kind, it says so', () => {
  show('noLocalLaw');
  expect(screen.getAllByText(/没有专门写这一种/)).toHaveLength(5);
  expect(kind(/信用修复/).textContent).not.toContain('没有专门写这一种');
});

test('without a record nothing is written, and it says why', () => {
  show('withoutRecord');
  expect(screen.getByText('要先打开记录，才能写承诺书。')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('one that was begun is not lost, and it says so', () => {
  show('anotherBegun');
  expect(screen.getByText(/不会丢/)).toBeTruthy();
});
