import type { ComponentChildren } from 'preact';
import './style.css';

export type Tone = 'accent' | 'danger' | 'caution' | 'good' | 'query' | 'quiet';

/** A word or two in a box. The words tell everything; the colour only helps to find it again. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return <strong class={`tag tag-${tone}`}>{children}</strong>;
}
