import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { wording } from '../../wording';

interface Props {
  /** What the page said before any script ran. It is in Chinese and needs nothing to work. */
  readonly guidance: Node | null;
  readonly reload: () => void;
}

/** Where no engine could be started: says so, and still says what to do. */
export function Unavailable({ guidance, reload }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const words = wording.value.unavailable;

  useEffect(() => {
    if (guidance) place.current?.appendChild(guidance.cloneNode(true));
  }, [guidance]);

  return (
    <Page title={words.title}>
      <div class="stack-wide">
        <p class="measure">{words.what}</p>
        <Button onClick={reload}>{words.reload}</Button>
        {guidance && (
          <section class="stack">
            <h2>{words.meanwhile}</h2>
            <div ref={place} lang="zh-CN" />
          </section>
        )}
      </div>
    </Page>
  );
}
