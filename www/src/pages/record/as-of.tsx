import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { DayPicker } from '../../components/day-picker';
import { ErrorSummary, type FieldError } from '../../components/error-summary';
import { Fold } from '../../components/fold';
import type { Day } from '../../engine/answers';
import { useEngine } from '../../engine/context';
import { openRecord, type Sheet } from '../../record/sheet';
import { wording } from '../../wording';
import { dayInWords } from '../../wording/day';

/** As of which day the page is computed, and the way to another one. */
export function AsOf({ open }: { readonly open: Sheet }) {
  const engine = useEngine();
  const errors = useSignal<readonly FieldError[]>([]);
  const words = wording.value.record.day;

  const show = async (day?: Day) => {
    errors.value = [];
    await openRecord(engine, open, day);
  };

  return (
    <div class="as-of">
      {errors.value.length > 0 && <ErrorSummary errors={errors.value} />}
      <p role="status">
        {words.asOf(dayInWords(open.asOf))}
        {open.asOf === open.today ? words.isToday : words.isNotToday}
      </p>
      {open.asOf !== open.today && (
        <Button kind="plain" onClick={() => void show()}>
          {words.today}
        </Button>
      )}
      <Fold title={words.change}>
        <DayPicker
          example={open.today.replace(/-0?/g, ' ')}
          error={errors.value[0]?.text}
          onDay={(day) => void show(day)}
          onError={(error) => {
            errors.value = [error];
          }}
        />
      </Fold>
    </div>
  );
}
