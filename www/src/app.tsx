import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { Crash } from './components/crash';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { Progress } from './components/progress';
import type { About, Provision } from './engine/answers';
import { EngineContext } from './engine/context';
import type { Engine } from './engine/engine';
import { AboutPage } from './pages/about';
import { LawPage } from './pages/law';
import { Record as RecordPage } from './pages/record';
import { Start } from './pages/start';
import { Unavailable } from './pages/unavailable';
import { Law, lawBook } from './record/law-book';
import { route, type Route } from './router';
import { wording } from './wording';

const pages: Record<Route, FunctionComponent> = {
  start: Start,
  record: RecordPage,
  law: LawPage,
  about: AboutPage,
};

interface Props {
  readonly engine: Engine;
  readonly lawInWords: () => Promise<readonly Provision[]>;
  readonly guidance: Node | null;
}

function reload() {
  location.reload();
}

/** The page that the address names, or what to do where there is no engine to ask. */
function Inside({ engine, lawInWords, guidance }: Props) {
  const about = useSignal<About | null>(null);
  const provisions = useSignal<readonly Provision[]>([]);
  useEffect(() => {
    void engine.ask((calls) => calls.about()).then((answer) => (about.value = answer));
    void lawInWords().then((answer) => (provisions.value = answer));
  }, [engine]);

  const state = engine.state.value;
  if (state === 'crashed') return <Crash startAgain={reload} />;
  if (state === 'unavailable') return <Unavailable guidance={guidance} reload={reload} />;
  const CurrentPage = pages[route.value];
  return (
    <EngineContext.Provider value={engine}>
      <Law.Provider value={lawBook(about.value, provisions.value)}>
        <CurrentPage />
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
      <main id="main" class="container" tabIndex={-1}>
        {broken === undefined ? <Inside {...props} /> : <Crash startAgain={reload} />}
      </main>
      <Footer />
    </div>
  );
}
