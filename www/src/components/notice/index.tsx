import type { ComponentChildren } from 'preact';
import './style.css';

interface Props {
  readonly tone: 'information' | 'warning';
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly level?: 2 | 3 | 4;
}

export function Notice({ tone, title, children, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class={`notice notice-${tone} stack`}>
      <Heading class="notice-title">{title}</Heading>
      {children}
    </div>
  );
}
