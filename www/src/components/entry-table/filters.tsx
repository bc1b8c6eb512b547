import type { DisplayStatus, EntryKind } from '../../engine/answers';
import { choices, listing, look } from '../../record/listing';
import type { Row } from '../../engine/answers';
import { wording } from '../../wording';

interface SelectProps<Choice extends string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | null;
  readonly words: Readonly<Record<Choice, string>>;
  readonly choose: (choice: Choice | null) => void;
}

function Select<Choice extends string>({ id, label, choices, chosen, words, choose }: SelectProps<Choice>) {
  return (
    <div class="filter">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => {
          choose(choices.find((choice) => choice === event.currentTarget.value) ?? null);
        }}
      >
        <option value="">{wording.value.table.every}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What a list can be narrowed by: only what is in it is offered. */
export function Filters({ rows }: { readonly rows: readonly Row[] }) {
  const { table: words, status: statuses, entryKind } = wording.value;
  const { kind, status, words: sought } = listing.value;
  const there = choices(rows);
  return (
    <div class="filters" role="group" aria-label={words.filter}>
      <div class="filter filter-words">
        <label class="label" for="entry-words">
          {words.search}
        </label>
        <input
          id="entry-words"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={sought}
          onInput={(event) => {
            look({ words: event.currentTarget.value });
          }}
        />
      </div>
      <Select<EntryKind>
        id="entry-kind"
        label={words.column.kind}
        choices={there.kinds}
        chosen={kind}
        words={entryKind}
        choose={(choice) => {
          look({ kind: choice });
        }}
      />
      <Select<DisplayStatus>
        id="entry-status"
        label={words.column.status}
        choices={there.statuses}
        chosen={status}
        words={statuses}
        choose={(choice) => {
          look({ status: choice });
        }}
      />
      {(kind !== null || status !== null || sought !== '') && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            look({ kind: null, status: null, words: '' });
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}
