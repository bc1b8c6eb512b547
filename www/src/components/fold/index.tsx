import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './style.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onOpen?: () => void;
  /** Whether it is open when it comes. */
  readonly startsOpen?: boolean;
}

/** More for those who want to know. */
export function Fold({ title, children, onOpen, startsOpen = false }: Props) {
  const [open] = useState(startsOpen);
  return (
    <details
      class="fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      <div class="fold-inside">{children}</div>
    </details>
  );
}
