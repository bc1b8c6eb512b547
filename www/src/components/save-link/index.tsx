import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { insideApp } from '../../views/in-app';
import { wording } from '../../wording';
import '../button/style.css';

interface Props {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  /** What helps where no file arrives. */
  readonly otherwise: string;
  readonly userAgent?: string;
  /** Whether it is saved without another press where that does no harm. */
  readonly atOnce?: boolean;
}

const kilobytes = (bytes: number) => Math.max(1, Math.round(bytes / 1024));

/** Null where the browser gives none. */
function addressOf(bytes: Uint8Array, type: string): string | null {
  try {
    return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  } catch {
    return null;
  }
}

/**
 * A file that was made on the page. In a browser it is saved at once. Inside an app a link to it may do nothing, or put
 * the file in the place of the page, so there it waits for a press and opens apart; nobody can find out what became of it,
 * so it always says what else there is.
 */
export function SaveLink({
  name,
  bytes,
  type,
  otherwise,
  userAgent = navigator.userAgent,
  atOnce = true,
}: Props) {
  const [address, setAddress] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const inApp = insideApp(userAgent);
  const words = wording.value.letter.save;

  useEffect(() => {
    const made = addressOf(bytes, type);
    setAddress(made);
    setRefused(made === null);
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [bytes, type]);

  useLayoutEffect(() => {
    if (address !== null && !inApp && atOnce) link.current?.click();
  }, [address]);

  if (address === null) return refused ? <p>{otherwise}</p> : null;
  return (
    <div class="stack">
      <p>{inApp ? words.inApp : words.saved}</p>
      <p>
        <a
          ref={link}
          class="button button-secondary"
          href={address}
          download={name}
          target={inApp ? '_blank' : undefined}
        >
          {words.again(name, kilobytes(bytes.length))}
        </a>
      </p>
      <p>{otherwise}</p>
    </div>
  );
}
