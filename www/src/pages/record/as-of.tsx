import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { DayPicker } from '../../components/day-picker';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { Fold } from '../../components/fold';
import { Waiting } from '../../components/waiting';
import type { Day } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { changes, type Change } from '../../record/changes';
import { openRecord, type Sheet } from '../../record/sheet';
import { address } from '../../router';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';
import { titleOf } from '../../wording/standing';

/** How many changes can be read at once. */
const most = 8;

function ChangeLine({ change, before }: { readonly change: Change; readonly before: Sheet['rowsToday'] }) {
  const { record, status } = wording.value;
  const { row, what } = change;
  const earlier = before.find(({ id }) => id === row.id)?.status ?? row.status;
  return (
    <li>
      <a href={address('record', row.id)}>
        {record.day.becomes[what](titleOf(row), status[earlier], status[row.status])}
      </a>
    </li>
  );
}

/** What another day changes, in sentences. */
function Changes({ open, only }: { readonly open: Sheet; readonly only: string | null }) {
  const words = wording.value.record.day;
  const found = changes(open.rowsToday, open.rows).filter(({ row }) => only === null || row.id === only);
  if (found.length === 0) return <p>{words.noChanges}</p>;
  return (
    <div>
      <p>{words.changesOn(dayInWords(open.asOf))}</p>
      <ul class="bullets">
        {found.slice(0, most).map((change) => (
          <ChangeLine key={change.row.id} change={change} before={open.rowsToday} />
        ))}
      </ul>
      {found.length > most && <p>{words.more(found.length - most)}</p>}
    </div>
  );
}

interface Props {
  readonly open: Sheet;
  /** The only entry that is looked at. */
  readonly only?: string | null;
}

/** As of which day the page is computed, what another day changes, and the way to one. */
export function AsOf({ open, only = null }: Props) {
  const engine = useEngine();
  const errors = useSignal<readonly FieldError[]>([]);
  const busy = useSignal(false);
  const words = wording.value.record.day;
  const isToday = open.asOf === open.today;

  const show = async (day?: Day) => {
    errors.value = [];
    busy.value = true;
    await openRecord(engine, open, day);
    busy.value = false;
  };

  return (
    <div class={isToday ? 'as-of' : 'as-of as-of-other'}>
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <p role="status">
        {words.asOf(dayInWords(open.asOf))}
        {isToday ? words.isToday : words.isNotToday}
      </p>
      {!isToday && (
        <>
          <Changes open={open} only={only} />
          <Button kind="plain" onClick={() => void show()}>
            {words.today}
          </Button>
        </>
      )}
      <Fold title={words.change}>
        <DayPicker
          example={open.today.replace(/-0?/g, ' ')}
          error={errors.value[0]?.text()}
          onDay={(day) => void show(day)}
          onError={(error) => {
            errors.value = [error];
          }}
        />
      </Fold>
      <Waiting busy={busy.value} cancel={engine.cancel} />
    </div>
  );
}
