import { effect, signal } from '@preact/signals';
import { keepOffline } from '../offline/registration';
import { removeOffline } from '../offline/removal';
import { goTo } from '../router';
import { spareTime } from '../spare-time';
import { applyView } from '../views/apply';
import { remembered, rememberView } from '../views/remember';
import { watchIdle, type Idle } from './idle';
import { forgetEverything, inMemory } from './memory';
import { publicComputer } from './public-computer';
import { dropEverything } from './storage';
import { wipe } from './wipe';

/** The watch that runs on a public computer; null elsewhere. */
export const idle = signal<Idle | null>(null);

async function clear() {
  await wipe({ offline: true, asked: false });
  goTo('privacy');
}

/** Nothing stays on this computer: not what was kept before, not the copy of the site, not what is in memory at the end. */
function guard(): () => void {
  remembered.value = false;
  dropEverything();
  void removeOffline();
  const watching = watchIdle({ matters: () => inMemory().length > 0, onIdle: () => void clear() });
  idle.value = watching;
  addEventListener('pagehide', forgetEverything);
  return () => {
    watching.stop();
    idle.value = null;
    removeEventListener('pagehide', forgetEverything);
  };
}

/** It asks for every file of the site: nothing for the person's first seconds. */
async function offlineInSpareTime() {
  await spareTime();
  if (!publicComputer.peek()) await keepOffline();
}

/** Begins with what this device was asked to keep, or on a public computer with making sure that nothing is. */
export function startKeeping(): void {
  if (!publicComputer.peek()) rememberView();
  applyView();
  effect(() => {
    if (publicComputer.value) return guard();
    if (import.meta.env.PROD) void offlineInSpareTime();
    return undefined;
  });
}
