import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { Crash } from './components/crash';
import { Waiting } from './components/waiting';
import { goTo } from './router';

function reload() {
  location.reload();
}

function goBack() {
  goTo('start');
}

/** A page whose code comes later than the site. */
export interface LazyPage {
  readonly Page: FunctionComponent;
  /** Fetches its code, if it is not there yet. */
  readonly fetch: () => Promise<FunctionComponent>;
}

/** A page whose code is fetched when it is first opened, or before. */
export function lazyPage(load: () => Promise<FunctionComponent>): LazyPage {
  let known: FunctionComponent | null = null;
  const fetch = async () => (known ??= await load());

  function Page() {
    const state = useSignal<'loading' | 'there' | 'failed'>(known === null ? 'loading' : 'there');
    useEffect(() => {
      // It may have come between this being drawn and this being called.
      fetch().then(
        () => (state.value = 'there'),
        () => (state.value = 'failed'),
      );
    }, []);
    if (state.value === 'failed') return <Crash startAgain={reload} />;
    const Known = known;
    return Known === null ? <Waiting busy cancel={goBack} /> : <Known />;
  }
  return { Page, fetch };
}
