import { useSignal } from '@preact/signals';
import { CopyText } from '../../components/copy-text';
import { Fold } from '../../components/fold';
import { InAppHint } from '../../components/in-app-hint';
import { wording } from '../../wording';

/** The longest text that goes into a link; browsers refuse much longer ones. */
const longestLink = 1_000_000;

/** The text of the record, to be saved or copied. */
export function Keep({ record }: { readonly record: string }) {
  const text = useSignal(record);
  const { review } = wording.value.enter;
  const link = `data:application/json;charset=utf-8,${encodeURIComponent(record)}`;
  return (
    <Fold title={review.keep}>
      <div class="stack">
        <p>{review.keepWhat}</p>
        <InAppHint level={2} />
        {link.length <= longestLink && (
          <p>
            <a class="button button-secondary" href={link} download={review.file}>
              {review.save}
            </a>
          </p>
        )}
        <p class="soft">{review.saveNot}</p>
        <CopyText id="record-typed" label={review.text} text={text} />
      </div>
    </Fold>
  );
}
