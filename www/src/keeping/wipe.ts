import { effect, signal } from '@preact/signals';
import { removeOffline } from '../offline/removal';
import { route } from '../router';
import { forgetView } from '../views/remember';
import { forgetEverything } from './memory';
import { dropEverything } from './storage';

/** What was cleared: how many things in memory, on the device, and files of the site itself. */
export interface Wiped {
  readonly memory: number;
  readonly kept: number;
  readonly files: number;
  /** Whether the page was asked, or cleared by itself since nobody was there. */
  readonly asked: boolean;
}

/** What was cleared last, until the person leaves the page that tells of it. */
export const wiped = signal<Wiped | null>(null);

effect(() => {
  if (route.value !== 'privacy') wiped.value = null;
});

interface How {
  /** Whether the copy of the site itself goes too. There is nothing of the person in it. */
  readonly offline: boolean;
  readonly asked: boolean;
}

/** Forgets everything of the person, in memory and on the device. */
export async function wipe({ offline, asked }: How): Promise<Wiped> {
  const memory = forgetEverything();
  const kept = dropEverything();
  forgetView();
  const files = offline ? await removeOffline() : 0;
  const done = { memory, kept, files, asked };
  wiped.value = done;
  return done;
}
