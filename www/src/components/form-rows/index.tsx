import { useEffect, useRef } from 'preact/hooks';
import type { FormColumn } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { Button } from '../button';
import type { Asked } from '../field';
import { Question } from '../question';
import { TextArea } from '../text-area';
import './style.css';

export type FormRow = Record<string, string>;

interface Props extends Asked {
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly onChange: (rows: FormRow[]) => void;
  readonly longest?: number | undefined;
}

/** Points that are told one under the other, each in the same few parts; the table in the letter is made of them. */
export function FormRows({ columns, rows, onChange, longest, ...asked }: Props) {
  const words = wording.value.apply.rows;
  const shown = rows.length === 0 ? [{}] : rows;
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  const cellId = (at: number, column: string) => `${asked.id}-${at}-${column}`;
  const addId = `${asked.id}-add`;
  const write = (at: number, column: string, text: string) => {
    onChange(shown.map((row, place) => (place === at ? { ...row, [column]: text } : row)));
  };
  const cell = (at: number, row: FormRow, { id, label }: FormColumn) => (
    <TextArea
      key={id}
      id={cellId(at, id)}
      label={spoken(label)}
      prose
      rows={2}
      longest={longest !== undefined && (row[id] ?? '').length > longest * 0.9 ? longest : undefined}
      text={{
        get value() {
          return row[id] ?? '';
        },
        set value(text) {
          write(at, id, text);
        },
      }}
    />
  );
  return (
    <Question {...asked}>
      {shown.map((row, at) => (
        <fieldset key={at} class="form-row stack">
          <legend class="label">{words.row(at + 1)}</legend>
          {columns.map((column) => cell(at, row, column))}
          {rows.length > 0 && (
            <button
              type="button"
              class="button button-plain"
              aria-label={words.removeNamed(at + 1)}
              onClick={() => {
                focus.current = addId;
                onChange(shown.filter((_, place) => place !== at));
              }}
            >
              {words.remove}
            </button>
          )}
        </fieldset>
      ))}
      <p class="form-rows-add">
        <Button
          id={addId}
          kind="secondary"
          onClick={() => {
            focus.current = cellId(shown.length, columns[0]?.id ?? '');
            onChange([...shown, {}]);
          }}
        >
          {words.add}
        </Button>
      </p>
    </Question>
  );
}
