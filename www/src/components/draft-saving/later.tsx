import { daysAfter, daysBetween } from '../../drafts/days';
import { change, isUnsaved, type OnDesk, type Saved } from '../../drafts/desk';
import { keepNoLonger, save } from '../../drafts/saving';
import type { Day } from '../../engine/answers';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { Button } from '../button';
import { Fold } from '../fold';
import { Tick } from '../tick';
import { HowLong } from './how-long';

interface Props {
  readonly item: OnDesk;
  readonly saved: Saved;
  readonly today: Day;
}

/** A draft that is on the device: whether it is as it is here, and until when it stays. */
export function Later({ item, saved, today }: Props) {
  const { draft } = item;
  const { id, savesItself, keepUntil } = draft;
  const words = wording.value.matters.save;
  const unsaved = isUnsaved(item);
  const days = {
    get value() {
      return String(daysBetween(today, keepUntil));
    },
    set value(chosen) {
      change(id, { keepUntil: daysAfter(today, Number(chosen)) }, today);
    },
  };
  return (
    <div class="stack">
      <p role="status">
        <strong>{unsaved ? words.unsaved : words.allSaved}</strong>
      </p>
      <p>
        {words.saved} {saved.lock === null ? words.open : words.locked} {words.until(dayInWords(keepUntil))}
      </p>
      {unsaved && (
        <p>
          <Button onClick={() => void save(id, { lock: saved.lock })}>{words.press2}</Button>
        </p>
      )}
      <Tick
        id={`itself-${id}`}
        label={words.itself}
        hint={words.itselfHint}
        ticked={savesItself}
        onChange={(ticked) => {
          change(id, { savesItself: ticked }, today);
        }}
      />
      <Fold title={words.days}>
        <HowLong id={`days-${id}`} today={today} chosen={days} />
      </Fold>
      <p>
        <Button
          kind="plain"
          onClick={() => {
            keepNoLonger(id);
          }}
        >
          {words.drop}
        </Button>
      </p>
    </div>
  );
}
