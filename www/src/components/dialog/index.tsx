import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './style.css';

interface Props {
  readonly title: string;
  /** What Escape does. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Whether it came by itself and is urgent. */
  readonly alerts?: boolean;
}

const stops = 'a[href], button, input, textarea, summary';

/** The focus goes round inside. */
function keepInside(box: HTMLElement, event: KeyboardEvent) {
  const all = [...box.querySelectorAll<HTMLElement>(stops)];
  const [first, last] = [all[0], all[all.length - 1]];
  const [edge, other] = event.shiftKey ? [first, last] : [last, first];
  const here = document.activeElement;
  if (here !== edge && here !== box && box.contains(here)) return;
  if (here === box && !event.shiftKey) return;
  event.preventDefault();
  other?.focus();
}

/** A question that must be answered first. The `dialog` element of browsers is too new for some phones. */
export function Dialog({ title, onClose, children, alerts = false }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab' && box.current) keepInside(box.current, event);
    };
    document.addEventListener('keydown', onKey);
    box.current?.focus();
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <div class="dialog-ground no-print">
      <div
        class="dialog sheet stack"
        ref={box}
        role={alerts ? 'alertdialog' : 'dialog'}
        aria-modal="true"
        aria-labelledby="dialog-title"
        aria-describedby={alerts ? 'dialog-text' : undefined}
        tabIndex={-1}
      >
        <h2 id="dialog-title">{title}</h2>
        <div id="dialog-text" class="stack">
          {children}
        </div>
      </div>
    </div>
  );
}
