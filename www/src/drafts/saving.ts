import { effect, signal } from '@preact/signals';
import { forgettings } from '../keeping/memory';
import { publicComputer } from '../keeping/public-computer';
import { keep } from '../keeping/storage';
import { onDevice, placeOf, removeFromDevice } from './device';
import { desk, isUnsaved, onDesk, remove, setSaved, type OnDesk } from './desk';
import { draftText } from './draft';
import { locked, type Lock } from './lock';

/** What became of saving; `elsewhere`: what is on the device is not what this page last knew of. */
export type SaveOutcome = 'saved' | 'refused' | 'elsewhere';

/** Why a draft was not saved, and with what it should have been locked. */
export interface Trouble {
  readonly is: Exclude<SaveOutcome, 'saved'>;
  readonly lock: Lock | null;
}

/** Drafts that could not be saved when they should have been. */
export const troubles = signal<ReadonlyMap<string, Trouble>>(new Map());

function tell(id: string, trouble: Trouble | null): SaveOutcome {
  const next = new Map(troubles.peek());
  if (trouble === null) next.delete(id);
  else next.set(id, trouble);
  troubles.value = next;
  return trouble?.is ?? 'saved';
}

interface How {
  readonly lock: Lock | null;
  /** Whether what another window saved in between is written over. */
  readonly over?: boolean;
}

/** Forgotten meanwhile, or saved or taken from the device by who knew better; or nothing may be kept any more. */
const isSuperseded = ({ draft, saved }: OnDesk) =>
  publicComputer.peek() || onDesk(draft.id) === undefined || onDesk(draft.id)?.saved !== saved;

/** Saves a draft on the device. Null: it was forgotten meanwhile, or nothing may be kept here. */
export async function save(id: string, { lock, over = false }: How): Promise<SaveOutcome | null> {
  const item = onDesk(id);
  if (item === undefined) return null;
  const wipes = forgettings.peek();
  const content = draftText(item.draft);
  const text = lock === null ? content : await locked(content, item.draft.keepUntil, lock);
  if (forgettings.peek() !== wipes || isSuperseded(item)) return null;
  if (!over && onDevice(id) !== (item.saved?.text ?? null)) return tell(id, { is: 'elsewhere', lock });
  if (!keep(placeOf(id), text)) return tell(id, { is: 'refused', lock });
  setSaved(id, { text, content, lock });
  return tell(id, null);
}

/** Takes a matter away, from memory and from the device. */
export function discard(id: string): void {
  removeFromDevice(id);
  remove(id);
  tell(id, null);
}

/** Takes a draft from the device. It stays in memory. */
export function keepNoLonger(id: string): void {
  removeFromDevice(id);
  setSaved(id, null);
  tell(id, null);
}

const pause = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;

async function saveWhatChanged(): Promise<void> {
  for (const item of desk.peek()) {
    const { draft, saved } = item;
    const wanted = draft.savesItself && saved !== null && isUnsaved(item) && !troubles.peek().has(draft.id);
    if (wanted) await save(draft.id, { lock: saved.lock });
  }
}

/** Saves by itself what is on the device already and was asked to follow. Returns how to stop. */
export function savesByItself(): () => void {
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void saveWhatChanged(), pause);
  };
  const now = () => void saveWhatChanged();
  const stop = effect(() => {
    if (desk.value.some((item) => item.draft.savesItself && isUnsaved(item))) soon();
  });
  // There what was on the device has been removed.
  const forget = effect(() => {
    if (publicComputer.value) for (const { draft } of desk.peek()) setSaved(draft.id, null);
  });
  addEventListener('pagehide', now);
  return () => {
    stop();
    forget();
    clearTimeout(waiting);
    removeEventListener('pagehide', now);
  };
}
