import { useEffect, useRef } from 'preact/hooks';
import { isTopic } from '../../guide/topics';
import { asked } from '../../router';
import { Contents } from './contents';
import { TopicPage } from './topic';
import { Words } from './words';
import './style.css';

/** The heading takes the focus when the person goes from one page of the guide to another, unless a word of it does. */
function useFocus(within: string | null, word: string): void {
  const before = useRef(within);
  useEffect(() => {
    if (before.current === within) return;
    before.current = within;
    if (word !== '') return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [within, word]);
}

/** The guide: its contents, one of its topics, or the glossary with the word that was asked for. */
export function GuidePage() {
  const within = asked.value;
  const glossary = within !== null && /^words(\.|$)/.test(within);
  const word = glossary ? within.slice('words.'.length) : '';
  useFocus(glossary ? 'words' : within, word);
  if (glossary) return <Words wanted={word} />;
  return isTopic(within) ? <TopicPage key={within} id={within} /> : <Contents unknown={within !== null} />;
}
