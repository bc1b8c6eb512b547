import { address } from '../../router';
import { language, speak, wording } from '../../wording';
import { after, languages } from '../../wording/languages';
import { Button } from '../button';
import { WipeButton } from '../wipe-button';
import { Menu } from './menu';
import './style.css';

/** The fragment belongs to the router, so the link moves the focus itself. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

export function Header() {
  const { skip: skipText, siteName, pages, notice } = wording.value;
  const next = after(language.value);
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
                {languages[next].name}
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
