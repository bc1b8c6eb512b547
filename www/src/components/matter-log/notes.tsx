import { useSignal } from '@preact/signals';
import { results, ways, type Log } from '../../drafts/draft';
import type { Day } from '../../engine/answers';
import { wording } from '../../wording';
import { RadioGroup } from '../radio-group';
import { TextField } from '../text-field';
import { NoteForm } from './form';
import { dayIn, NotedDayFields, useNotedDay } from './noted-day';

export interface NoteProps {
  readonly id: string;
  readonly log: Log;
  readonly today: Day;
  readonly onLog: (log: Log) => void;
  readonly onDone: () => void;
}

const filled = (text: string) => (text.trim() === '' ? null : text.trim());

/** When and how the letter was handed in. */
export function HandIn({ id, log, today, onLog, onDone }: NoteProps) {
  const words = wording.value.matters;
  const on = useNotedDay(log.handedIn?.on ?? today);
  const received = useNotedDay(log.handedIn?.receivedOn ?? null);
  const chosen = useSignal<string>(log.handedIn?.way ?? '');
  const number = useSignal(log.handedIn?.number ?? '');
  const noWay = useSignal(false);
  const note = () => {
    const way = ways.find((one) => one === chosen.value);
    noWay.value = way === undefined;
    const day = dayIn(on, { today, from: null }, true);
    const receivedOn = dayIn(received, { today, from: day ?? null }, false);
    if (way === undefined || day === undefined || day === null || receivedOn === undefined) return false;
    onLog({ ...log, handedIn: { on: day, way, receivedOn, number: filled(number.value) } });
    return true;
  };
  const options = ways.map((value) => ({ value, label: words.way[value] }));
  const { log: ask } = words;
  return (
    <NoteForm label={ask.handIn} note={note} onDone={onDone}>
      <NotedDayFields id={`${id}-on`} label={ask.on} day={on} />
      <RadioGroup
        id={`${id}-way`}
        label={ask.way}
        options={options}
        chosen={chosen}
        error={noWay.value ? ask.missing : undefined}
      />
      <NotedDayFields id={`${id}-received`} label={ask.receivedOn} hint={ask.receivedHint} day={received} />
      <TextField id={`${id}-number`} label={ask.number} text={number} />
    </NoteForm>
  );
}

/** That the entry is marked as objected to. */
export function Mark({ id, log, today, onLog, onDone }: NoteProps) {
  const words = wording.value.matters.log;
  const on = useNotedDay(log.markedOn ?? today);
  const note = () => {
    const day = dayIn(on, { today, from: log.handedIn?.on ?? null }, true);
    if (day === undefined) return false;
    onLog({ ...log, markedOn: day });
    return true;
  };
  return (
    <NoteForm label={words.mark} note={note} onDone={onDone}>
      <NotedDayFields id={`${id}-marked`} label={words.markOn} day={on} />
    </NoteForm>
  );
}

/** When an answer came, and what it says. */
export function Answer({ id, log, today, onLog, onDone }: NoteProps) {
  const words = wording.value.matters;
  const on = useNotedDay(log.answered?.on ?? today);
  const chosen = useSignal<string>(log.answered?.result ?? '');
  const none = useSignal(false);
  const note = () => {
    const result = results.find((one) => one === chosen.value);
    none.value = result === undefined;
    const day = dayIn(on, { today, from: log.handedIn?.on ?? null }, true);
    if (result === undefined || day === undefined || day === null) return false;
    onLog({ ...log, answered: { on: day, result } });
    return true;
  };
  const options = results.map((value) => ({ value, label: words.result[value] }));
  return (
    <NoteForm label={words.log.answer} note={note} onDone={onDone}>
      <NotedDayFields id={`${id}-answered`} label={words.log.answerOn} day={on} />
      <RadioGroup
        id={`${id}-result`}
        label={words.log.result}
        options={options}
        chosen={chosen}
        error={none.value ? words.log.missing : undefined}
      />
    </NoteForm>
  );
}

/** A site that still shows it. */
export function Elsewhere({ id, log, today, onLog, onDone }: NoteProps) {
  const words = wording.value.matters.log;
  const name = useSignal('');
  const url = useSignal('');
  const seen = useNotedDay(today);
  const none = useSignal(false);
  const note = () => {
    const called = filled(name.value);
    none.value = called === null;
    const seenOn = dayIn(seen, { today, from: null }, true);
    if (called === null || seenOn === undefined || seenOn === null) return false;
    onLog({ ...log, elsewhere: [...log.elsewhere, { name: called, url: filled(url.value), seenOn }] });
    return true;
  };
  return (
    <NoteForm label={words.elsewhere} note={note} onDone={onDone}>
      <TextField
        id={`${id}-site`}
        label={words.siteName}
        error={none.value ? words.noName : undefined}
        text={name}
      />
      <TextField id={`${id}-url`} label={words.siteUrl} text={url} />
      <NotedDayFields id={`${id}-seen`} label={words.seenOn} day={seen} />
    </NoteForm>
  );
}
