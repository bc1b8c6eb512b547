import { address, route } from '../../router';
import { inMenu } from '../../views/menu';
import { view } from '../../views/view';
import { language, speak, wording, type Language } from '../../wording';
import { Button } from '../button';
import { WipeButton } from '../wipe-button';
import './style.css';

const other: Record<Language, Language> = { 'zh-CN': 'en', en: 'zh-CN' };

/** The fragment belongs to the router, so the link moves the focus itself. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function Header() {
  const { skip: skipText, siteName, otherLanguage, navigation, pages, notice, settings } = wording.value;
  const { size } = view.value;
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
            <ul class="site-tools">
              <li>
                <a
                  class="button button-plain"
                  href={address('settings')}
                  aria-current={route.value === 'settings' ? 'page' : undefined}
                >
                  {settings.control}
                </a>
              </li>
              {size === 'usual' && (
                <li>
                  <Button kind="plain" lang={next} onClick={() => void speak(next)}>
                    {otherLanguage}
                  </Button>
                </li>
              )}
              <li>
                <WipeButton />
              </li>
            </ul>
          </div>
          <nav class="container" aria-label={navigation}>
            <ul class="site-pages">
              {inMenu(size).map((page) => (
                <li key={page}>
                  <a href={address(page)} aria-current={page === route.value ? 'page' : undefined}>
                    {pages[page]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <ul class="container assurance">
          {notice.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </header>
    </>
  );
}
