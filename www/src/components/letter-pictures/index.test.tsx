import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LetterPictures } from '.';
import { longLetter } from '../../gallery/letter-samples';

/** Draws nothing, but measures; what is really drawn is looked at in browsers. */
function canvas(drawn: string[]) {
  const context = {
    font: '',
    measureText: (text: string) => ({ width: Array.from(text).length * 16 }),
    fillText: (text: string) => drawn.push(text),
    fillRect: vi.fn(),
    strokeRect: vi.fn(),
    setTransform: vi.fn(),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
}

const press = () => {
  render(<LetterPictures letter={longLetter} />);
  fireEvent.click(screen.getByRole('button', { name: '生成图片' }));
};

test('there is a picture of each page, as data, with a text for those who do not see it', async () => {
  const drawn: string[] = [];
  canvas(drawn);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,AA==');
  press();
  const pictures = await screen.findAllByRole('img');
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures[0]?.getAttribute('alt')).toBe(
    `信的第 1 页，共 ${pictures.length} 页，文字和本页上的信一样`,
  );
  expect(pictures[0]?.getAttribute('src')).toBe('data:image/png;base64,AA==');
  expect(drawn).toContain('一、申请人');
  expect(drawn).toContain(`— ${pictures.length} —`);
  expect(screen.getByText(/长按图片/)).toBeTruthy();
});

test('a browser that draws none, or an empty one, says so', async () => {
  canvas([]);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:,');
  press();
  expect(await screen.findByText(/画不出图片/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
