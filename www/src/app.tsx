import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Crash } from './components/crash';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { Progress } from './components/progress';
import type { About } from './engine/answers';
import { EngineContext } from './engine/context';
import type { Engine } from './engine/engine';
import type { LawInWords } from './engine/law';
import { AboutPage } from './pages/about';
import { Start } from './pages/start';
import { Unavailable } from './pages/unavailable';
import { forgetsRecords } from './keeping/engine';
import { forgettings } from './keeping/memory';
import { lazyPage } from './lazy-page';
import { AskWhetherIdle, LawNews, SiteNews } from './news';
import { Law, lawBook } from './record/law-book';
import { route, type Route } from './router';
import { allWords, wording } from './wording';

/** A page that comes after the first one, with all the words there are. */
async function withWords<Module>(page: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([page, allWords()]);
  return loaded;
}

const later = {
  enter: lazyPage(async () => (await withWords(import('./pages/enter'))).EnterPage),
  record: lazyPage(async () => (await withWords(import('./pages/record'))).Record),
  check: lazyPage(async () => (await withWords(import('./pages/check'))).CheckPage),
  guide: lazyPage(async () => (await withWords(import('./pages/guide'))).GuidePage),
  law: lazyPage(async () => (await withWords(import('./pages/law'))).LawPage),
  settings: lazyPage(async () => (await withWords(import('./pages/settings'))).SettingsPage),
  privacy: lazyPage(async () => (await withWords(import('./pages/privacy'))).PrivacyPage),
};

const pages: Record<Route, FunctionComponent> = {
  start: Start,
  enter: later.enter.Page,
  record: later.record.Page,
  check: later.check.Page,
  guide: later.guide.Page,
  law: later.law.Page,
  settings: later.settings.Page,
  privacy: later.privacy.Page,
  about: AboutPage,
};

interface Props {
  readonly engine: Engine;
  readonly lawInWords: () => Promise<LawInWords>;
  readonly guidance: Node | null;
}

function reload() {
  location.reload();
}

/** The page that the address names, or what to do where there is no engine to ask. */
function Inside({ engine, lawInWords, guidance }: Props) {
  const about = useSignal<About | null>(null);
  const law = useSignal<LawInWords>({ provisions: [], rules: [] });
  useEffect(() => {
    void engine.ask('about').then((answer) => (about.value = answer));
    void lawInWords().then((answer) => (law.value = answer));
    // Every page is fetched at once, whoever opens which: what is asked for says nothing of the person. One that does
    // not come says so when it is opened.
    for (const { fetch } of Object.values(later)) fetch().catch(() => undefined);
  }, [engine]);

  useEffect(() => forgetsRecords(engine), [engine]);

  const state = engine.state.value;
  if (state === 'crashed') return <Crash startAgain={reload} />;
  if (state === 'unavailable') return <Unavailable guidance={guidance} reload={reload} />;
  const CurrentPage = pages[route.value];
  return (
    <EngineContext.Provider value={engine}>
      <Law.Provider value={lawBook(about.value, law.value.provisions, law.value.rules)}>
        <LawNews />
        <CurrentPage key={forgettings.value} />
        <Progress text={state === 'starting' ? wording.value.starting : null} />
      </Law.Provider>
    </EngineContext.Provider>
  );
}

export function App(props: Props) {
  const broken: unknown = useErrorBoundary()[0];
  return (
    <div class="app">
      <Header />
      <SiteNews reload={reload} />
      <main id="main" class="container" tabIndex={-1}>
        {broken === undefined ? <Inside {...props} /> : <Crash startAgain={reload} />}
      </main>
      <Footer />
      <AskWhetherIdle />
    </div>
  );
}
