import { answersTo } from '../apply/answers';
import type { Matter } from '../apply/matter';
import type { OpenedForm } from '../engine/answers';
import { limits } from '../limits';
import type { Sheet } from '../record/sheet';
import { daysAfter } from './days';
import { onDevice } from './device';
import { onDesk, put, setLive } from './desk';
import { newId, nothingDone, type Draft } from './draft';

/** Whom the letter goes to, as the form says it now. */
export function receiverOf({ steps }: Pick<OpenedForm, 'steps'>): string | null {
  const fields = steps.flatMap((step) => step.fields);
  const value = (id: string) => fields.find((field) => field.id === id)?.value;
  const name = value('letter.receiverName');
  if (typeof name === 'string' && name.trim() !== '') return name.trim();
  const chosen = value('letter.receiver');
  const options = fields.find(({ id }) => id === 'letter.receiver')?.options ?? [];
  return options.find(({ id }) => id === chosen)?.label.zh ?? null;
}

/** A name that no draft has, not even one that cannot be read. */
export function freeId(): string {
  for (;;) {
    const id = newId();
    if (onDesk(id) === undefined && onDevice(id) === null) return id;
  }
}

/** Puts the letter that is being written on the desk, as one of the person's matters. */
export function takeUp({ form, entry }: Matter, open: Sheet, receiver: string | null): Draft {
  const draft: Draft = {
    id: freeId(),
    title: null,
    form,
    entry,
    receiver,
    record: { name: open.name, text: open.text },
    answers: answersTo({ form, entry }),
    log: nothingDone,
    madeOn: open.today,
    changedOn: open.today,
    keepUntil: daysAfter(open.today, limits.draftDays),
    savesItself: false,
  };
  put({ draft, live: true, saved: null });
  setLive(draft.id);
  return draft;
}
