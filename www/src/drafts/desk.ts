import { effect, signal } from '@preact/signals';
import { answersTo, saidLast } from '../apply/answers';
import type { Matter } from '../apply/matter';
import type { Answers, Day } from '../engine/answers';
import { carries, staysBehind } from '../keeping/carried';
import { holdsToo } from '../keeping/memory';
import { bytesOf } from '../keeping/storage';
import { sheet } from '../record/sheet';
import { wording } from '../wording';
import { draftText, type Draft } from './draft';
import type { Lock } from './lock';
import { readDraft } from './read';

/** What is on the device of a draft. */
export interface Saved {
  /** The text as it stands there. */
  readonly text: string;
  /** What the draft was then. */
  readonly content: string;
  /** With what it is locked; null: anybody can read it. */
  readonly lock: Lock | null;
}

/** A draft in memory. */
export interface OnDesk {
  readonly draft: Draft;
  /** Whether it is the letter that is being written, so that every answer goes into it. */
  readonly live: boolean;
  /** Null: it is in memory only. */
  readonly saved: Saved | null;
}

/** The matters that are open: those of this visit, and those that were on the device. */
export const desk = signal<readonly OnDesk[]>([]);

export const onDesk = (id: string): OnDesk | undefined => desk.value.find(({ draft }) => draft.id === id);

const isOf = ({ form, entry }: Matter, other: Matter) => form === other.form && entry === other.entry;

/** The matter of the letter that is being written from this record. */
export function ofLetter(matter: Matter, recordText: string): OnDesk | undefined {
  const those = desk.value.filter(({ draft }) => isOf(draft, matter) && draft.record.text === recordText);
  // Of commitments and other letters about the subject there may be several; the one being written comes first.
  return those.find(({ live }) => live) ?? those[0];
}

export const isUnsaved = ({ draft, saved }: OnDesk): boolean => saved?.content !== draftText(draft);

export function put(item: OnDesk): void {
  desk.value = [...desk.peek().filter(({ draft }) => draft.id !== item.draft.id), item];
}

export function remove(id: string): void {
  desk.value = desk.peek().filter(({ draft }) => draft.id !== id);
}

function update(id: string, changes: Partial<Omit<OnDesk, 'draft'>>): void {
  desk.value = desk.peek().map((item) => (item.draft.id === id ? { ...item, ...changes } : item));
}

export function setSaved(id: string, saved: Saved | null): void {
  update(id, { saved });
}

/** From now on this is the letter being written; no other of the same record follows what is said. */
export function setLive(id: string): void {
  desk.value = desk.peek().map((item) => ({ ...item, live: item.draft.id === id }));
}

/** Changes a draft, as of this day. */
export function change(id: string, changes: Partial<Draft>, today: Day): void {
  desk.value = desk.peek().map((item) => {
    if (item.draft.id !== id) return item;
    // Only what is said to change is compared: the text of the record may be long, and this is done with every key.
    const says = (of: Partial<Draft>, key: keyof Draft) => JSON.stringify(of[key]);
    const named = Object.keys(changes) as (keyof Draft)[];
    return named.every((key) => says(changes, key) === says(item.draft, key))
      ? item
      : { ...item, draft: { ...item.draft, ...changes, changedOn: today } };
  });
}

/** What a draft answers, with what was typed since in the fields of its letter; null: nothing else was. */
export function typedSince(draft: Draft): Answers | null {
  if (saidLast.value === null || sheet.peek()?.text !== draft.record.text) return null;
  const typed = { ...draft.answers, ...answersTo(draft) };
  return JSON.stringify(typed) === JSON.stringify(draft.answers) ? null : typed;
}

/**
 * What is answered goes into the letter that is being written, and into no other: one that has the same answers stays as
 * it is, and is written on only once the person has chosen.
 */
effect(() => {
  const said = saidLast.value;
  const open = sheet.peek();
  if (said === null || open === null) return;
  for (const { draft, live } of desk.peek()) {
    if (!live || draft.record.text !== open.text) continue;
    if (isOf(draft, said.of)) change(draft.id, { answers: answersTo(draft) }, open.today);
    else if (typedSince(draft) !== null) update(draft.id, { live: false });
  }
});

/** With another record the letters of this one are not written on. */
let record: string | null = null;
effect(() => {
  const text = sheet.value?.text ?? null;
  if (text === record) return;
  record = text;
  desk.value = desk.peek().map((item) => ({ ...item, live: false }));
});

const titleOf = ({ draft }: OnDesk) =>
  wording.value.matters.inMemory(draft.title ?? wording.value.form[draft.form].name);

/** The key of what is locked is in memory alone, and stays so. */
const isLocked = ({ saved }: OnDesk) => saved !== null && saved.lock !== null;

interface Carried {
  readonly text: string;
  readonly live: boolean;
  readonly saved: Omit<Saved, 'lock'> | null;
}

carries<readonly Carried[]>('drafts', {
  pack: () =>
    desk
      .peek()
      .filter((item) => !isLocked(item))
      .map(({ draft, live, saved }) => ({
        text: draftText(draft),
        live,
        saved: saved === null ? null : { text: saved.text, content: saved.content },
      })),
  unpack: (items) => {
    for (const { text, live, saved } of items) {
      const file = readDraft(text);
      if (file.is === 'draft') put({ draft: file.draft, live, saved: saved && { ...saved, lock: null } });
    }
  },
});
staysBehind(() => desk.value.filter((item) => isLocked(item) && isUnsaved(item)).map(titleOf));

holdsToo({
  held: () =>
    desk.value.map(({ draft, ...item }) => ({
      title: titleOf({ draft, ...item }),
      bytes: bytesOf(draftText(draft)),
    })),
  forget: () => {
    desk.value = [];
  },
});
