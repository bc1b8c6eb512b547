import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stories } from './stories';

const made: Blob[] = [];

beforeEach(() => {
  made.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const picture = () => screen.getByRole<HTMLImageElement>('img');

test('the picture is there at once, as data, with what it is in words', () => {
  render(<>{stories['long']?.()}</>);
  expect(picture().src).toMatch(/^data:image\/png;base64,iVBOR/);
  expect(picture().alt).toMatch(/^二维码。/);
  expect(screen.getByText(/2026年11月21日/)).toBeTruthy();
});

test('another size is another picture', () => {
  render(<>{stories['short']?.()}</>);
  // Ten characters are 30 bytes: version 3 of 29 modules, 37 with the white around it.
  expect(picture().width).toBe(370);
  fireEvent.click(screen.getByLabelText('印成海报（888×888 点）'));
  expect(picture().width).toBe(888);
  const bytes = Uint8Array.from(atob(picture().src.replace(/^[^,]*,/, '')), (sign) => sign.charCodeAt(0));
  expect(new DataView(bytes.buffer).getUint32(16)).toBe(888);
});

test('both kinds of file are saved', async () => {
  render(<>{stories['long']?.()}</>);
  fireEvent.click(screen.getByRole('button', { name: '保存图片（PNG）' }));
  const png = await screen.findByRole('link', { name: /\.png/ });
  expect(png.getAttribute('download')).toBe('信用信息自选摘要.png');
  fireEvent.click(screen.getByRole('button', { name: '保存矢量图（SVG）' }));
  await screen.findByRole('link', { name: /\.svg/ });
  expect(made.map(({ type }) => type)).toEqual(['image/png', 'image/svg+xml']);
  expect(await made[1]?.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
});
