import type { ComponentChildren } from 'preact';
import './style.css';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'plain';
  readonly submits?: boolean;
  readonly lang?: string;
  readonly id?: string;
}

export function Button({ children, onClick, kind = 'primary', submits = false, lang, id }: Props) {
  return (
    <button
      id={id}
      type={submits ? 'submit' : 'button'}
      class={`button button-${kind}`}
      onClick={onClick}
      lang={lang}
    >
      {children}
    </button>
  );
}
