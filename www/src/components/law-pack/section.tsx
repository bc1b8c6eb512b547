import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly what?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of what a pack settles. */
export function Section({ title, what, children }: Props) {
  return (
    <section>
      <h4>{title}</h4>
      {what !== undefined && <p class="small soft">{what}</p>}
      {children}
    </section>
  );
}
