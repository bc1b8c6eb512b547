import { wording } from '../wording';

/** The invented records that come with the site. */
export const demos = ['citizen', 'small-firm', 'serious-list-firm'] as const;
export type Demo = (typeof demos)[number];

/** Which demo was opened under which name, in whatever language the page spoke then. */
const names = new Map<string, Demo>();

/** The name under which a demo is opened. */
export function demoName(demo: Demo): string {
  const { name } = wording.value.start.demos[demo];
  names.set(name, demo);
  return name;
}

/** What the demo opened under this name tells; null for a record that is no demo. */
export function demoStory(name: string): string | null {
  const demo = names.get(name);
  return demo === undefined ? null : wording.value.start.demos[demo].story;
}

/** The text of a demo; null where it cannot be had. */
export async function demoText(demo: Demo): Promise<string | null> {
  try {
    const answer = await fetch(`demo/${demo}.json`);
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
