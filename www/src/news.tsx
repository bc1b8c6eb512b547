import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { anyOnDevice } from './drafts/any';
import { endings, seenEndings } from './drafts/endings';
import { AgedLaw } from './components/aged-law';
import { DraftEndings } from './components/draft-endings';
import { HandOverEndings } from './components/hand-over-endings';
import { IdleWarning } from './components/idle-warning';
import { UpdateNotice } from './components/update-notice';
import type { Day } from './engine/answers';
import { useEngine } from './engine/context';
import { useFocusHeld } from './focus-held';
import { gone, seenGone } from './hand-over/gone';
import { broughtAlong, carry, leftBehind } from './keeping/carried';
import { idle } from './keeping/start';
import { wipe } from './keeping/wipe';
import { agedLaw } from './offline/law-age';
import { heldUp, update, waiting } from './offline/registration';
import { useLaw } from './record/law-book';
import { goTo, moves } from './router';
import { wording } from './wording';

/** A newer version of the site, if one waits. */
export function SiteNews({ reload }: { readonly reload: () => void }) {
  return (
    <div class="no-print" role="status">
      {waiting.value && (
        <aside class="container" aria-label={wording.value.privacy.update.title}>
          <UpdateNotice
            loses={leftBehind}
            heldUp={heldUp.value}
            onUpdate={() => {
              update(() => {
                carry();
                reload();
              });
            }}
          />
        </aside>
      )}
      {broughtAlong && moves.value === 0 && <p class="container">{wording.value.privacy.update.done}</p>}
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

/** Drafts that went since their time on the device was over, and those that soon will. */
export function DraftNews() {
  const engine = useEngine();
  useEffect(() => {
    // Who keeps no drafts need not wait for what looks after them.
    if (anyOnDevice()) void import('./drafts/start').then(({ startDrafts }) => startDrafts(engine));
  }, [engine]);
  const part = useRef<HTMLDivElement>(null);
  useFocusHeld(part);
  const { gone: over, soon } = endings.value;
  return over.length + soon.length === 0 ? null : (
    <div ref={part}>
      <DraftEndings gone={over} soon={soon} onSeen={seenEndings} />
    </div>
  );
}

/** Letters kept until they were sent whose time on the device is over. */
export function HandOverNews() {
  const part = useRef<HTMLDivElement>(null);
  useFocusHeld(part);
  return gone.value.length === 0 ? null : (
    <div ref={part}>
      <HandOverEndings gone={gone.value} onSeen={seenGone} />
    </div>
  );
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
