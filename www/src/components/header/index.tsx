import { address } from '../../router';
import { language, speak, wording, type Language } from '../../wording';
import { Button } from '../button';
import { WipeButton } from '../wipe-button';
import { Menu } from './menu';
import './style.css';

const other: Record<Language, Language> = { 'zh-CN': 'en', en: 'zh-CN' };

/** The fragment belongs to the router, so the link moves the focus itself. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function Header() {
  const { skip: skipText, siteName, otherLanguage, pages, notice } = wording.value;
  const next = other[language.value];
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {skipText}
      </a>
      <header>
        <div class="site-header">
          <div class="container site-bar">
            <a class="brand" href={address('start')}>
              <img src="./favicon.svg" alt="" width="28" height="28" />
              {siteName}
            </a>
            <Menu />
            <div class="site-aside">
              <a href={address('settings')}>{pages.settings}</a>
              <Button kind="plain" lang={next} onClick={() => void speak(next)}>
                {otherLanguage}
              </Button>
            </div>
          </div>
        </div>
        <div class="container site-below">
          <ul class="assurance">
            {notice.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <div class="site-tools no-print">
            <WipeButton />
          </div>
        </div>
      </header>
    </>
  );
}
