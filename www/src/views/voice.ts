import { effect, signal } from '@preact/signals';
import { language } from '../wording';

const speech = (): SpeechSynthesis | undefined => (globalThis as Partial<typeof globalThis>).speechSynthesis;

/** The voice of this device in the language of the page; null: it has none. Other voices would send the text away. */
export const voice = signal<SpeechSynthesisVoice | null>(null);

/** Whether something is being read aloud. */
export const reading = signal(false);

const primary = (tag: string) => tag.replace('_', '-').split('-')[0];

/** Looks for a voice, now and whenever the device has others or the page speaks another language. Returns how to stop. */
export function lookForVoice(): () => void {
  const there = speech();
  if (there === undefined) return () => undefined;
  const look = () => {
    const own = there.getVoices().filter(({ localService }) => localService);
    voice.value = own.find(({ lang }) => primary(lang) === primary(language.value)) ?? null;
  };
  // The first browsers with voices cannot tell of new ones.
  const tells = 'addEventListener' in there;
  if (tells) there.addEventListener('voiceschanged', look);
  const stop = effect(look);
  return () => {
    stop();
    if (tells) there.removeEventListener('voiceschanged', look);
  };
}

/** Voices lose their way in what is longer. */
const most = 160;

/** A paragraph in pieces that end with a sentence, as far as there are any. */
export function pieces(text: string): readonly string[] {
  const sentences = text.match(/[^。！？；.!?;]+[。！？；.!?;]*/g) ?? [];
  const said: string[] = [];
  for (const sentence of sentences) {
    const last = said[said.length - 1];
    if (last !== undefined && last.length + sentence.length <= most) said[said.length - 1] = last + sentence;
    else said.push(sentence);
  }
  return said.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

export function readAloud(paragraphs: readonly string[]): void {
  const there = speech();
  if (there === undefined) return;
  there.cancel();
  const said = paragraphs.flatMap(pieces);
  reading.value = said.length > 0;
  said.forEach((text, place) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice.peek();
    utterance.lang = voice.peek()?.lang ?? language.peek();
    if (place === said.length - 1) utterance.onend = stopReading;
    there.speak(utterance);
  });
}

export function stopReading(): void {
  speech()?.cancel();
  reading.value = false;
}
