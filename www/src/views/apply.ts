import { effect } from '@preact/signals';
import { view, type View } from './view';

/** What the device asks for, where a person chose to follow it. */
const questions = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  stillness: '(prefers-reduced-motion: reduce)',
};

type Device = Record<keyof typeof questions, boolean>;

/** The attributes of the document that the styles go by. */
export function attributesOf(chosen: View, device: Device): Record<string, string> {
  const dark = chosen.colours === 'system' ? device.dark : chosen.colours === 'dark';
  const high = chosen.contrast === 'high' || device.contrast;
  const still = chosen.motion === 'less' || device.stillness;
  return {
    'data-size': chosen.size,
    'data-colours': dark ? 'dark' : 'light',
    'data-contrast': high ? 'high' : 'usual',
    'data-motion': still ? 'less' : 'usual',
    'data-spacing': chosen.spacing,
  };
}

/** Draws the page as it was chosen, now and whenever the choice or the device changes. Returns how to stop. */
export function applyView(root: HTMLElement = document.documentElement): () => void {
  const asked = {
    dark: matchMedia(questions.dark),
    contrast: matchMedia(questions.contrast),
    stillness: matchMedia(questions.stillness),
  };
  const apply = () => {
    const device = {
      dark: asked.dark.matches,
      contrast: asked.contrast.matches,
      stillness: asked.stillness.matches,
    };
    for (const [name, value] of Object.entries(attributesOf(view.value, device)))
      root.setAttribute(name, value);
    const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
    const colour = document.querySelector('meta[name="theme-color"]');
    if (paper !== '') colour?.setAttribute('content', paper);
  };
  // Safari before 14 cannot tell of changes; there they show when the page is opened again.
  const lists = Object.values(asked).filter((list) => 'addEventListener' in list);
  for (const list of lists) list.addEventListener('change', apply);
  const stop = effect(apply);
  return () => {
    stop();
    for (const list of lists) list.removeEventListener('change', apply);
  };
}
