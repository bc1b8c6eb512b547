import { effect, signal } from '@preact/signals';
import { drop, keep, kept } from '../keeping/storage';
import { language, speak, type Language } from '../wording';
import { usualView, view, viewOf } from './view';

const name = 'display';

/** Whether the person asked this device to remember how the page looks. */
export const remembered = signal(false);

const languages: readonly Language[] = ['zh-CN', 'en'];

/** What was kept; null where there is nothing, or nothing that can be read. */
function read(): { readonly language: Language; readonly view: unknown } | null {
  try {
    const told = JSON.parse(kept(name) ?? 'null') as { language?: unknown } | null;
    if (told === null) return null;
    return { language: languages.find((one) => one === told.language) ?? 'zh-CN', view: told };
  } catch {
    return null;
  }
}

/** Puts back what was kept, and keeps what is chosen from now on if the person asked. Returns how to stop. */
export function rememberView(): () => void {
  const before = read();
  if (before) {
    view.value = viewOf(before.view);
    remembered.value = true;
    if (before.language !== language.peek()) void speak(before.language);
  }
  return effect(() => {
    const text = JSON.stringify({ ...view.value, language: language.value });
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
