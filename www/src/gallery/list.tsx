import { useSignal } from '@preact/signals';

/** All stories by name; what is typed narrows them to those whose component or state it names. */
export function List({ names }: { readonly names: readonly string[] }) {
  const sought = useSignal('');
  const words = sought.value.toLowerCase().split(/\s+/);
  const found = names.filter((name) => words.every((word) => name.toLowerCase().includes(word)));
  return (
    <>
      <label class="label" for="story">
        Find a story
      </label>
      <input
        id="story"
        type="search"
        value={sought.value}
        onInput={(event) => {
          sought.value = event.currentTarget.value;
        }}
      />
      <p role="status">
        {found.length} of {names.length}
      </p>
      <ul class="bullets">
        {found.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
