import { signal } from '@preact/signals';

/**
 * The mode for computers that several people use. It keeps nothing, not even that it is on, so it stands in the address:
 * there it survives a reload, and whoever sets up such a computer can make it the address that the browser begins with.
 */
const mark = '?public-computer';

export const publicComputer = signal(location.search === mark);

export function setPublicComputer(on: boolean): void {
  history.replaceState(null, '', `${location.pathname}${on ? mark : ''}${location.hash}`);
  publicComputer.value = on;
}

/** The address that begins in this mode. */
export function publicAddress(): string {
  return `${new URL('./', location.href).href}${mark}`;
}
