import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { Crash } from './components/crash';
import { Progress } from './components/progress';
import { wording } from './wording';

function reload() {
  location.reload();
}

/** A page whose code is fetched when it is first opened. */
export function lazyPage(load: () => Promise<FunctionComponent>): FunctionComponent {
  let known: FunctionComponent | null = null;
  return function LazyPage() {
    const state = useSignal<'loading' | 'there' | 'failed'>(known === null ? 'loading' : 'there');
    useEffect(() => {
      if (known !== null) return;
      load().then(
        (page) => {
          known = page;
          state.value = 'there';
        },
        () => (state.value = 'failed'),
      );
    }, []);
    if (state.value === 'failed') return <Crash startAgain={reload} />;
    const Page = known;
    return Page === null ? <Progress text={wording.value.busy} /> : <Page />;
  };
}
