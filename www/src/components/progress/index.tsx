import './style.css';

/** Says that something is under way; the empty element stays, so that its words are read out when they come. */
export function Progress({ text }: { readonly text: string | null }) {
  return (
    <p class={text === null ? 'visually-hidden' : 'progress'} role="status">
      {text}
    </p>
  );
}
