import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moves } from '../../router';
import { view } from '../../views/view';
import { wording } from '../../wording';
import { ReadAloud } from '../read-aloud';
import './style.css';

/** Whether the page shows errors; the title of the document says so first. */
export const troubled = signal(false);

interface Props {
  readonly title: string;
  readonly caption?: string | undefined;
  readonly titleLanguage?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page: its heading takes the focus when the person comes from another page. */
export function Page({ title, caption, titleLanguage, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { siteName, error } = wording.value;
  const trouble = troubled.value;

  useEffect(() => {
    document.title = `${trouble ? `${error}：` : ''}${title} · ${siteName}`;
  }, [trouble, error, title, siteName]);

  useEffect(() => {
    if (moves.peek() === 0) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <div class="page-title">
        {caption !== undefined && <p class="soft">{caption}</p>}
        <h1 ref={heading} tabIndex={-1} lang={titleLanguage}>
          {title}
        </h1>
      </div>
      {view.value.size === 'elder' && <ReadAloud key={title} />}
      {children}
    </>
  );
}
