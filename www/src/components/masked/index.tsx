import { useSignal } from '@preact/signals';
import { wording } from '../../wording';
import './style.css';

interface Props {
  /** What it is, in words. */
  readonly name: string;
  /** As the engine gives it. */
  readonly masked: string;
  /** Reads the person's own words, when they ask for them; null: they are not there. */
  readonly reveal: () => string | null;
}

/** Something that is masked until the person asks to see it. Paper only ever shows the mask. */
export function Masked({ name, masked, reveal }: Props) {
  const own = useSignal<string | null | undefined>(undefined);
  const words = wording.value.record.own;
  const open = own.value !== undefined;
  return (
    <span class="masked">
      <span class={open && own.value !== null ? 'masked-value print-only' : 'masked-value'}>{masked}</span>
      {open && (
        <span class="masked-value no-print" lang={own.value === null ? undefined : 'zh-CN'}>
          {own.value ?? words.gone}
        </span>
      )}
      <button
        type="button"
        class="button button-plain"
        aria-label={(open ? words.hideOf : words.showOf)(name)}
        onClick={() => {
          own.value = open ? undefined : reveal();
        }}
      >
        {open ? words.hide : words.show}
      </button>
    </span>
  );
}
