import type { ComponentChildren } from 'preact';
import './style.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'plain';
  readonly submits?: boolean;
  readonly lang?: string;
  readonly id?: string;
  /** What it does in full, for those who hear it without what stands around it. */
  readonly label?: string;
}

export function Button({ children, onClick, kind = 'primary', submits = false, lang, id, label }: Props) {
  return (
    <button
      id={id}
      type={submits ? 'submit' : 'button'}
      class={`button button-${kind}`}
      onClick={onClick}
      lang={lang}
      aria-label={label}
    >
      {children}
    </button>
  );
}
