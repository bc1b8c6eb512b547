import type { ComponentChildren } from 'preact';
import { goTo } from '../../router';
import { Button } from '../button';

interface Props {
  /** Why nothing can be told yet, a paragraph each. */
  readonly why: readonly string[];
  readonly press: string;
  /** What is there without a record. */
  readonly children?: ComponentChildren;
}

/** In the place of what is told of a record, while none is open: why, and the way to one. */
export function OpenFirst({ why, press, children }: Props) {
  return (
    <div class="stack">
      {why.map((paragraph) => (
        <p key={paragraph} class="measure">
          {paragraph}
        </p>
      ))}
      <Button
        onClick={() => {
          goTo('start');
        }}
      >
        {press}
      </Button>
      {children}
    </div>
  );
}
