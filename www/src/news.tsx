import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AgedLaw } from './components/aged-law';
import { IdleWarning } from './components/idle-warning';
import { UpdateNotice } from './components/update-notice';
import type { Day } from './engine/answers';
import { useEngine } from './engine/context';
import { inMemory } from './keeping/memory';
import { idle } from './keeping/start';
import { wipe } from './keeping/wipe';
import { agedLaw } from './offline/law-age';
import { update, waiting } from './offline/registration';
import { useLaw } from './record/law-book';
import { goTo } from './router';
import { wording } from './wording';

/** A newer version of the site, if one waits. */
export function SiteNews({ reload }: { readonly reload: () => void }) {
  return (
    <div class="no-print" role="status">
      {waiting.value && (
        <aside class="container" aria-label={wording.value.privacy.update.title}>
          <UpdateNotice
            loses={() => inMemory().length > 0}
            onUpdate={() => {
              update(reload);
            }}
          />
        </aside>
      )}
    </div>
  );
}

/** That the law in here was checked long ago, if it was. */
export function LawNews() {
  const engine = useEngine();
  const { packs } = useLaw();
  const today = useSignal<Day | null>(null);
  useEffect(() => {
    void engine.ask('todayInChina').then((day) => (today.value = day));
  }, [engine]);
  const verifiedOn = today.value === null ? null : agedLaw(packs, today.value);
  return verifiedOn === null ? null : <AgedLaw verifiedOn={verifiedOn} />;
}

/** On a public computer: whether somebody is still there. */
export function AskWhetherIdle() {
  const watch = idle.value;
  const left = watch?.secondsLeft.value ?? null;
  if (!watch || left === null) return null;
  const clear = async () => {
    watch.extend();
    await wipe({ offline: true, asked: true });
    goTo('privacy');
  };
  return <IdleWarning secondsLeft={left} onStay={watch.extend} onClear={() => void clear()} />;
}
