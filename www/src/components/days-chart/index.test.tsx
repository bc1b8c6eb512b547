import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DaysChart } from '.';
import { row } from '../../gallery/rows';
import { stories } from './stories';

const show = (name: string) => render(<>{stories[name]?.()}</>).container;

const drawnLines = (container: Element, count: number) =>
  waitFor(() => {
    expect(container.querySelectorAll('.chart-line')).toHaveLength(count);
  });

test('each entry has a line, and the drawing is told in words as well', async () => {
  const container = show('few');
  await drawnLines(container, 3);
  expect(container.querySelector('.chart')?.getAttribute('aria-hidden')).toBe('true');
  fireEvent.click(screen.getByText('用文字看这张图'));
  await screen.findAllByRole('link');
  const [first, second] = container.querySelectorAll('.bullets > li');
  expect(first?.textContent).toBe(
    '未按规定检查作业现场的安全设施起算 2026年6月15日、可以申请修复的第一天 2026年9月16日、公示的最后一天 2027年6月15日、有关单位办好的最后一天 2027年1月12日',
  );
  expect(second?.textContent).toContain('超期 235 天');
});

test('all lines have one scale, from the first day to the last of all', async () => {
  const container = show('few');
  await drawnLines(container, 3);
  const x = [...container.querySelectorAll('.chart-line')].map((line) => [
    line.querySelector('.timeline-start')?.getAttribute('x'),
    line.querySelector('.timeline-last')?.getAttribute('x'),
    line.querySelector('.timeline-now')?.getAttribute('x1'),
  ]);
  expect(x[0]?.[1]).toBe('100%');
  expect(x[1]?.[0]).toBe('0%');
  expect(new Set(x.map(([, , now]) => now)).size).toBe(1);
});

test('of too many only thirty are drawn, and it says so', async () => {
  const container = show('tooMany');
  await waitFor(() => {
    expect(container.querySelectorAll('.chart-line')).toHaveLength(30);
  });
  expect(container.textContent).toContain('一共 200 条，只画了 30 条：');
});

test('a single entry is not drawn against others', () => {
  const undated = { ...row, id: 'e2', startsOn: null, lastShownDay: null };
  const { container } = render(<DaysChart rows={[row, undated]} agenda={[]} asOf="2026-11-21" isToday />);
  expect(container.textContent).toBe('');
});
