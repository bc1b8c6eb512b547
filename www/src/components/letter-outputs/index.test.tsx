import { fireEvent, render, screen, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LetterOutputs } from '.';
import { checklist, longLetter, shortLetter } from '../../gallery/letter-samples';
import { docxOf } from '../../letter/docx';
import { letterText } from '../../letter/text';

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
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function show() {
  render(
    <LetterOutputs
      letter={longLetter}
      data={'{"form":"F3"}'}
      others={{ checklist, commitment: { letter: shortLetter, data: '{}' } }}
    />,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const bytes = async () => new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0));

test('the Word file is made when it is asked for, and is that of the letter', async () => {
  show();
  expect(made).toEqual([]);
  press('生成 Word 文件');
  const link = await screen.findByRole('link', { name: /公共信用信息异议申请书\.docx/ });
  expect(link.getAttribute('download')).toBe('公共信用信息异议申请书.docx');
  expect(await bytes()).toEqual(docxOf(longLetter));
  expect(screen.getByText(/还是没有文件？请用“复制文字”/)).toBeTruthy();
});

test('the data are saved with their digest, and can be copied as they are', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { userAgent: 'Chrome/140.0', clipboard: { writeText } });
  show();
  press('生成数据文件');
  await screen.findByRole('link', { name: /\.json/ });
  expect(strFromU8(await bytes())).toBe(`{"sm3":"${longLetter.digest}","data":{"form":"F3"}}\n`);
  press('复制数据');
  await screen.findByText('已经复制。');
  expect(writeText).toHaveBeenCalledWith('{"form":"F3"}');
});

test('the text that is copied is that of the letter', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { userAgent: 'Chrome/140.0', clipboard: { writeText } });
  show();
  press('复制全文');
  await screen.findByText('已经复制。');
  expect(writeText).toHaveBeenCalledWith(letterText(longLetter));
});

test('the whole is one zip; evidence that is no picture is named', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  show();
  const input = screen.getByLabelText(/选择图片/);
  fireEvent.change(input, { target: { files: [new File(['1'], '甲.txt')] } });
  await screen.findByText('已经选了 1 张。');
  press('生成压缩包');
  await screen.findByRole('link', { name: /全套\.zip/ });
  expect(screen.getByText(/第 1 份证据不是能读的图片/)).toBeTruthy();
  expect(Object.keys(unzipSync(await bytes()))).toContain('不公开守信信息申请书.docx');
});

test('a browser that prints is believed', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('print', () => dispatchEvent(new Event('beforeprint')));
  show();
  press('打印这封信');
  await vi.advanceTimersByTimeAsync(5000);
  expect(screen.queryByText(/打印窗口好像没有打开/)).toBeNull();
});

test.each([
  ['does nothing', () => undefined],
  [
    'fails',
    () => {
      throw new Error('no printer');
    },
  ],
  ['has none', undefined],
])('where printing %s it says what else there is', async (_, print) => {
  vi.useFakeTimers();
  vi.stubGlobal('print', print);
  show();
  press('打印这封信');
  await vi.advanceTimersByTimeAsync(5000);
  expect(screen.getByText(/打印窗口好像没有打开/)).toBeTruthy();
});

test('its ways are headed below its title, whatever its level', () => {
  render(<LetterOutputs letter={shortLetter} data="{}" level={3} />);
  const [title] = screen.getAllByRole('heading', { level: 3 });
  expect(title?.textContent).toBe('打印、复制或者保存');
  const ways = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(ways).toEqual(['打印', '复制文字', 'Word 文件', '图片', '全部材料打成一个包']);
  expect(within(document.body).queryByRole('img')).toBeNull();
});
