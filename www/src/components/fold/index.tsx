import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './style.css';

type Made = () => ComponentChildren;
const isMade = (inside: ComponentChildren | Made): inside is Made => typeof inside === 'function';

interface Props {
  readonly title: string;
  /** What is inside, or how it is made where there is much of it: then it is when somebody opens it. */
  readonly children: ComponentChildren | Made;
  /** Whether it is open when it comes. */
  readonly startsOpen?: boolean;
}

/** More for those who want to know. */
export function Fold({ title, children, startsOpen = false }: Props) {
  const [open] = useState(startsOpen);
  const [wasOpened, setWasOpened] = useState(startsOpen);
  const made = isMade(children) ? wasOpened && children() : children;
  return (
    <details
      class="fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{title}</summary>
      <div class="fold-inside">{made}</div>
    </details>
  );
}
