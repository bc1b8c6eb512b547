import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReadAloud } from '.';
import { pieces, reading, voice } from '../../views/voice';
import { speak } from '../../wording';

const own = { lang: 'zh_CN', localService: true } as SpeechSynthesisVoice;
const english = { lang: 'en-GB', localService: true } as SpeechSynthesisVoice;
const faraway = { lang: 'zh-CN', localService: false } as SpeechSynthesisVoice;

class Utterance {
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** A device with these voices, and what it was told to say. */
function device(...voices: SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    cancel: vi.fn(),
    speak: (one: Utterance) => said.push(one),
  });
  return said;
}

function show() {
  return render(
    <main id="main">
      <h1>标题</h1>
      <p>第一段。</p>
      <p aria-hidden="true">图</p>
      <ul>
        <li>
          <p>一条</p>
        </li>
      </ul>
      <ReadAloud />
    </main>,
  );
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  voice.value = null;
  await speak('zh-CN');
});

test('without a voice of the device itself there is nothing to press: others would send the text away', () => {
  device(faraway, english);
  show();
  expect(screen.queryByRole('button')).toBeNull();
});

test('it reads what is shown, each part once, in its order, and stops at a press', async () => {
  const said = device(faraway, own);
  show();
  fireEvent.click(await screen.findByRole('button', { name: '朗读这一页' }));
  expect(said.slice(0, 3).map(({ text }) => text)).toEqual(['标题', '第一段。', '一条']);
  fireEvent.click(await screen.findByRole('button', { name: '停止朗读' }));
  expect(await screen.findByRole('button', { name: '朗读这一页' })).toBeTruthy();
});

test('at the end, and with the page, the reading is over', async () => {
  const said = device(own);
  const { unmount } = show();
  const press = async () => {
    fireEvent.click(await screen.findByRole('button', { name: '朗读这一页' }));
  };
  await press();
  said[said.length - 1]?.onend?.();
  expect(reading.value).toBe(false);
  await press();
  expect(reading.value).toBe(true);
  unmount();
  await waitFor(() => {
    expect(reading.value).toBe(false);
  });
});

test('in another language another voice reads', async () => {
  device(own, english);
  show();
  await screen.findByRole('button', { name: '朗读这一页' });
  await act(() => speak('en'));
  expect(voice.value).toBe(english);
});

test('what is long is said in pieces that end with sentences', () => {
  const sentence = `${'字'.repeat(99)}。`;
  expect(pieces(sentence.repeat(3))).toEqual([sentence, sentence, sentence]);
  expect(pieces('甲。乙！')).toEqual(['甲。乙！']);
  expect(pieces(' ')).toEqual([]);
});
