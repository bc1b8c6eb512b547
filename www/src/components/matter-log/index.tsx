import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft, Log } from '../../drafts/draft';
import type { Day } from '../../engine/answers';
import { clocksOf } from '../../matters/into-record';
import { stageOf } from '../../matters/progress';
import { useStaysBehind } from '../../keeping/carried';
import { wording } from '../../wording';
import { Button } from '../button';
import { Answer, Elsewhere, HandIn, Mark } from './notes';

const notes = { handIn: HandIn, mark: Mark, answer: Answer, elsewhere: Elsewhere };
type Note = keyof typeof notes;

/** What can be noted now, what is next first. */
function possible({ form, entry, log }: Draft): readonly Note[] {
  const stage = stageOf(log);
  if (stage === 'closed') return [];
  if (stage === 'prepared') return ['handIn'];
  const mark: readonly Note[] = clocksOf(form).includes('mark') && log.markedOn === null ? ['mark'] : [];
  if (stage === 'handedIn') return [...mark, 'answer'];
  return entry === null ? [] : ['elsewhere'];
}

/** What was noted and can be put right. */
function correctable({ log }: Draft): readonly Note[] {
  return [
    ...(log.handedIn === null ? [] : (['handIn'] as const)),
    ...(log.markedOn === null ? [] : (['mark'] as const)),
    ...(log.answered === null ? [] : (['answer'] as const)),
  ];
}

interface Props {
  readonly draft: Draft;
  readonly today: Day;
  readonly onLog: (log: Log) => void;
}

/** Notes what became of a letter, one thing after the other. */
export function MatterLog({ draft, today, onLog }: Props) {
  const { log: words } = wording.value.matters;
  const asking = useSignal<Note | null>(null);
  const place = useRef<HTMLHeadingElement>(null);
  const was = useRef<Note | null>(null);
  useEffect(() => {
    if (was.current !== null || asking.value !== null) place.current?.focus();
    was.current = asking.value;
  }, [asking.value]);
  const { log } = draft;
  const stage = stageOf(log);
  const note = asking.value;
  useStaysBehind(note === null ? null : words[note]);
  const Asked = note === null ? null : notes[note];
  const ask = (what: Note, kind: 'primary' | 'secondary' | 'plain') => (
    <Button key={what} kind={kind} onClick={() => (asking.value = what)}>
      {words[what]}
    </Button>
  );
  return (
    <section class="sheet stack no-print" aria-labelledby="noting">
      <h2 id="noting" ref={place} tabIndex={-1}>
        {note === null ? words.title : words[note]}
      </h2>
      {Asked !== null && (
        <Asked id={draft.id} log={log} today={today} onLog={onLog} onDone={() => (asking.value = null)} />
      )}
      {note === null && (
        <>
          {stage === 'prepared' && <p>{words.handInWhat}</p>}
          <div class="actions">
            {possible(draft).map((what, at) => ask(what, at === 0 ? 'primary' : 'secondary'))}
            {stage === 'closed' ? (
              <Button
                kind="secondary"
                onClick={() => {
                  onLog({ ...log, closedOn: null });
                }}
              >
                {words.reopen}
              </Button>
            ) : (
              <Button
                kind="secondary"
                onClick={() => {
                  onLog({ ...log, closedOn: today });
                }}
              >
                {words.close}
              </Button>
            )}
          </div>
          {stage !== 'closed' && correctable(draft).length > 0 && (
            <section class="stack">
              <h3>{words.correct}</h3>
              <div class="actions">{correctable(draft).map((what) => ask(what, 'plain'))}</div>
            </section>
          )}
        </>
      )}
    </section>
  );
}
