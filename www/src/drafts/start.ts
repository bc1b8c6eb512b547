import { signal } from '@preact/signals';
import type { Day } from '../engine/answers';
import type { Engine } from '../engine/engine';
import { limits } from '../limits';
import { allWords } from '../wording';
import { daysAfter } from './days';
import { allOnDevice, removeFromDevice, type OnDevice } from './device';
import { desk, onDesk, put } from './desk';
import { endings, seenEndings, type Ending } from './endings';
import { draftText } from './draft';
import { savesByItself } from './saving';

function ending({ id, file }: OnDevice): Ending | null {
  if (file.is === 'problems') return null;
  if (file.is === 'locked') return { id, named: null, keepUntil: file.locked.keepUntil };
  const { title, form, keepUntil } = file.draft;
  return { id, named: { title, form }, keepUntil };
}

/** Puts on the desk what is on the device and can be read without a passphrase. */
function lay({ id, text, file }: OnDevice): void {
  if (file.is !== 'draft' || onDesk(id) !== undefined) return;
  const saved = { text, content: draftText(file.draft), lock: null };
  put({ draft: file.draft, live: false, saved });
}

/** Removes what is over, lays out what is there, and tells of both. What cannot be read is left as it is. */
export function lookOver(today: Day): void {
  const all = allOnDevice();
  const ends = all.flatMap((one) => ending(one) ?? []);
  const gone = ends.filter(({ keepUntil }) => keepUntil < today);
  for (const { id } of gone) removeFromDevice(id);
  const rest = new Set(gone.map(({ id }) => id));
  for (const one of all) if (!rest.has(one.id)) lay(one);
  const lastQuiet = daysAfter(today, limits.draftWarningDays);
  endings.value = {
    gone,
    soon: ends.filter(({ keepUntil }) => keepUntil >= today && keepUntil <= lastQuiet),
  };
}

/** Whether what is on the device has been looked through. */
export const lookedThrough = signal(false);

let begun: Promise<void> | null = null;

/** Once for each visit: what is on the device is looked through, and what asks for it saves itself from now on. */
export function startDrafts(engine: Engine): Promise<void> {
  const begin = async () => {
    savesByItself();
    const today = await engine.ask('todayInChina');
    await allWords();
    if (today !== null) lookOver(today);
    lookedThrough.value = true;
  };
  return (begun ??= begin());
}

/** For tests: as if nobody had come yet. */
export function startAgain(): void {
  begun = null;
  lookedThrough.value = false;
  desk.value = [];
  seenEndings();
}
