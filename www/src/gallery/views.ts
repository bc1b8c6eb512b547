import { usualView, view, viewOf } from '../views/view';
import { speak, wording } from '../wording';
import { pseudo } from '../wording/pseudo';
import { zhCN } from '../wording/zh-CN';

/** What a story can be shown in, by the names that stand after its own: `#button/primary?elder+dark+rtl`. */
const known = {
  elder: { size: 'elder' },
  dark: { colours: 'dark' },
  light: { colours: 'light' },
  high: { contrast: 'high' },
  still: { motion: 'less' },
  wide: { spacing: 'wide' },
} as const;

export const viewNames = [...Object.keys(known), 'en', 'pseudo', 'rtl'];

/** The name of a story, and the names of what it is shown in. */
export function parts(fragment: string): { readonly story: string; readonly names: readonly string[] } {
  const [story = '', names = ''] = decodeURIComponent(fragment).split('?');
  return { story, names: names === '' ? [] : names.split('+') };
}

/** Shows everything in the named views; an unknown name is an error, so that no test walks past it. */
export async function showIn(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !viewNames.includes(name));
  if (unknown.length > 0) throw new Error(`no such view: ${unknown.join()}`);
  const chosen = Object.entries(known).filter(([name]) => names.includes(name));
  view.value = viewOf(Object.assign({}, usualView, ...chosen.map(([, choice]) => choice)));
  await speak(names.includes('en') ? 'en' : 'zh-CN');
  if (names.includes('rtl')) document.documentElement.dir = 'rtl';
  if (names.includes('pseudo')) wording.value = pseudo(zhCN);
}
