import type { ComponentChildren } from 'preact';
import './style.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onOpen?: () => void;
}

/** More for those who want to know. */
export function Fold({ title, children, onOpen }: Props) {
  return (
    <details
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      <div class="fold-inside">{children}</div>
    </details>
  );
}
