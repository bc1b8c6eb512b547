import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { stories } from './stories';

test('the file can be saved, and holds what the page says', () => {
  render(<>{stories['days']?.()}</>);
  const link = screen.getByRole('link', { name: '下载日历文件' });
  expect(link.getAttribute('download')).toBe('信用明白纸-日历.ics');
  const content = decodeURIComponent((link.getAttribute('href') ?? '').replace(/^[^,]*,/, ''));
  expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(content).toContain('DTSTART;VALUE=DATE:20270615');
  expect(screen.getByLabelText<HTMLTextAreaElement>('日历文件的文字').value.replace(/[\r\n]/g, '')).toBe(
    content.replace(/[\r\n]/g, ''),
  );
});

test('without days ahead there is no empty file', () => {
  render(<>{stories['none']?.()}</>);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/没有要等的日子/)).toBeTruthy();
});

test('inside an app the text is there at once, and the file does not take the place of the page', () => {
  const { container, unmount } = render(<>{stories['days']?.()}</>);
  expect(container.querySelector('details')?.open).toBe(false);
  expect(screen.getByRole('link').getAttribute('target')).toBeNull();
  unmount();
  render(<>{stories['inWeChat']?.()}</>);
  expect(document.querySelector('details')?.open).toBe(true);
  expect(screen.getByRole('link').getAttribute('target')).toBe('_blank');
});
