import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EvidenceInput } from '.';

function show() {
  const files = signal<readonly File[]>([]);
  render(<EvidenceInput id="evidence" files={files} />);
  return { files, input: screen.getByLabelText(/选择图片/) };
}

const choose = (input: HTMLElement, name: string) => {
  fireEvent.change(input, { target: { files: [new File(['1'], name)] } });
};

test('it takes one picture after the other, and asks for no camera', async () => {
  const { files, input } = show();
  expect(input.hasAttribute('multiple')).toBe(false);
  expect(input.hasAttribute('capture')).toBe(false);
  choose(input, '甲.jpg');
  choose(input, '乙.jpg');
  expect(await screen.findByText('已经选了 2 张。')).toBeTruthy();
  expect(files.value.map(({ name }) => name)).toEqual(['甲.jpg', '乙.jpg']);
});

test('names of files are not shown, and one that was wrong can be taken away', async () => {
  const { files, input } = show();
  choose(input, '甲.jpg');
  choose(input, '乙.jpg');
  fireEvent.click(await screen.findByRole('button', { name: '去掉证据 1' }));
  expect(files.value.map(({ name }) => name)).toEqual(['乙.jpg']);
  expect(document.activeElement).toBe(input);
  expect(document.body.textContent).not.toContain('.jpg');
});
