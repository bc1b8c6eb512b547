import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Readings } from '.';
import { frame, reading } from '../../gallery/samples';
import { stories } from './stories';

test('the reading that governs is marked in words', () => {
  render(<Readings readings={[frame, reading]} />);
  const marked = screen.getByText('以此为准').closest('li') as HTMLElement;
  expect(within(marked).getByText('2027年6月15日')).toBeTruthy();
  expect(screen.getAllByText('仅供对照')).toHaveLength(1);
});

test('only the marks that appear are explained', () => {
  render(<Readings readings={[reading]} />);
  expect(screen.getByText(/没能读到全文/)).toBeTruthy();
  expect(screen.queryByText(/数字和日子是从公布的原文里/)).toBeNull();
});

test('days that a reading does not give, and facts that it depends on, are said', () => {
  render(<>{stories['uncertain']?.()}</>);
  expect(screen.getByText('没有给出')).toBeTruthy();
  expect(screen.getByText('没有最后一天')).toBeTruthy();
  expect(screen.getByText('还要看：属于哪个领域')).toBeTruthy();
});
