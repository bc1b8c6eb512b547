import { effect, signal } from '@preact/signals';
import { carries } from '../keeping/carried';
import { drop, keep, kept } from '../keeping/storage';
import { language, speak } from '../wording';
import { isLanguage } from '../wording/languages';
import { usualView, view, viewOf } from './view';

const name = 'display';

/** Whether the person asked this device to remember how the page looks. */
export const remembered = signal(false);

/** What was kept; null where there is nothing, or nothing that can be read. */
function read(): unknown {
  try {
    return JSON.parse(kept(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Shows the page in the language and the view that are told. */
async function show(told: unknown): Promise<void> {
  const wanted = (told as { readonly language?: unknown }).language;
  view.value = viewOf(told);
  if (isLanguage(wanted) && wanted !== language.peek()) await speak(wanted);
}

const shown = (): object => ({ ...view.value, language: language.value });

const asUsual = JSON.stringify(shown());

let along: unknown = null;
carries<unknown>('view', {
  pack: () => {
    const now = shown();
    return JSON.stringify(now) === asUsual ? null : now;
  },
  unpack: (told) => (along = told),
});

/** Shows the page as it was before an update. */
export async function showAgain(): Promise<void> {
  if (along !== null) await show(along);
  along = null;
}

/** Puts back what was kept, and keeps what is chosen from now on if the person asked. Returns how to stop. */
export function rememberView(): () => void {
  const before = read();
  if (before !== null) {
    remembered.value = true;
    void show(before);
  }
  return effect(() => {
    const text = JSON.stringify(shown());
    if (remembered.value && !keep(name, text)) remembered.value = false;
  });
}

/** Remembers from now on, or forgets at once. What is shown stays. */
export function remember(wanted: boolean): void {
  remembered.value = wanted;
  if (!wanted) drop(name);
}

/** As if nobody had chosen anything. */
export function forgetView(): void {
  remember(false);
  view.value = usualView;
}
