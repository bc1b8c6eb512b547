import { useComputed } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Crash } from './components/crash';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { Progress } from './components/progress';
import { EngineContext } from './engine/context';
import type { Engine } from './engine/engine';
import type { LawInWords } from './engine/law';
import { AboutPage } from './pages/about';
import { Start } from './pages/start';
import { Unavailable } from './pages/unavailable';
import { forgetsRecords } from './keeping/engine';
import { forgettings } from './keeping/memory';
import { KnownLaw } from './known-law';
import { lazyPage } from './lazy-page';
import { AskWhetherIdle, DraftNews, HandOverNews, LawNews, SiteNews } from './news';
import { route, type Route } from './router';
import { inSpareTime } from './spare-time';
import { allWords, wording } from './wording';

/** A page that comes after the first one, with all the words there are. */
async function withWords<Module>(page: Promise<Module>): Promise<Module> {
  const [loaded] = await Promise.all([page, allWords()]);
  return loaded;
}

const later = {
  enter: lazyPage(async () => (await withWords(import('./pages/enter'))).EnterPage),
  record: lazyPage(async () => (await withWords(import('./pages/record'))).Record),
  apply: lazyPage(async () => (await withWords(import('./pages/apply'))).ApplyPage),
  matters: lazyPage(async () => (await withWords(import('./pages/matters'))).MattersPage),
  check: lazyPage(async () => (await withWords(import('./pages/check'))).CheckPage),
  score: lazyPage(async () => (await withWords(import('./pages/score'))).ScorePage),
  firm: lazyPage(async () => (await withWords(import('./pages/firm'))).FirmPage),
  commitments: lazyPage(async () => (await withWords(import('./pages/commitments'))).CommitmentsPage),
  code: lazyPage(async () => (await withWords(import('./pages/code'))).CodePage),
  several: lazyPage(async () => (await withWords(import('./pages/several'))).SeveralPage),
  guide: lazyPage(async () => (await withWords(import('./pages/guide'))).GuidePage),
  law: lazyPage(async () => (await withWords(import('./pages/law'))).LawPage),
  settings: lazyPage(async () => (await withWords(import('./pages/settings'))).SettingsPage),
  privacy: lazyPage(async () => (await withWords(import('./pages/privacy'))).PrivacyPage),
};

/** The operator's own model of points, where one is configured. */
const ownModel = async () => (await import('./score/own-model')).fetchOwnModel();

/** What documents are made with. Asked for only with a press, it would tell the server what somebody makes. */
const documents = [
  () => import('./letter/docx'),
  () => import('./letter/bundle'),
  () => import('./letter/pictures'),
];

const pages: Record<Route, FunctionComponent> = {
  start: Start,
  enter: later.enter.Page,
  record: later.record.Page,
  apply: later.apply.Page,
  matters: later.matters.Page,
  check: later.check.Page,
  score: later.score.Page,
  firm: later.firm.Page,
  commitments: later.commitments.Page,
  code: later.code.Page,
  several: later.several.Page,
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

function Starting({ engine }: { readonly engine: Engine }) {
  return <Progress text={engine.state.value === 'starting' ? wording.value.starting : null} />;
}

/** The page that the address names, or what to do where there is no engine to ask. */
function Inside({ engine, lawInWords, guidance }: Props) {
  // Every page is fetched, whoever opens which: what is asked for says nothing of the person. One that does not come
  // says so when it is opened.
  useEffect(
    () =>
      void inSpareTime([
        lawInWords,
        ...Object.values(later).map(({ fetch }) => fetch),
        ownModel,
        ...documents,
      ]),
    [lawInWords],
  );
  useEffect(() => forgetsRecords(engine), [engine]);

  const failure = useComputed(() => {
    const state = engine.state.value;
    return state === 'crashed' || state === 'unavailable' ? state : null;
  }).value;
  if (failure === 'crashed') return <Crash startAgain={reload} />;
  if (failure === 'unavailable') return <Unavailable guidance={guidance} reload={reload} />;
  const CurrentPage = pages[route.value];
  return (
    <EngineContext.Provider value={engine}>
      <KnownLaw inWords={lawInWords}>
        <LawNews />
        <DraftNews />
        <HandOverNews />
        <CurrentPage key={forgettings.value} />
      </KnownLaw>
      <Starting engine={engine} />
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
