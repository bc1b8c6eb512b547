import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { configuration } from '../../configuration/configured';
import { InAppHint } from '../../components/in-app-hint';
import { Page } from '../../components/page';
import { StoredList } from '../../components/stored-list';
import { WipedReport } from '../../components/wiped-report';
import { forgettings, inMemory } from '../../keeping/memory';
import { keptChanges } from '../../keeping/storage';
import { whatIsStored, type Stored } from '../../keeping/stored';
import { wiped } from '../../keeping/wipe';
import { copyChanges } from '../../offline/own-copies';
import { remembered } from '../../views/remember';
import { wording } from '../../wording';
import { PublicComputer } from './public-computer';
import './style.css';

/** What is stored at this moment; looked up anew when something may have changed it, and at a press. */
function StoredNow() {
  const stored = useSignal<Stored | null>(null);
  const { stored: words } = wording.value.privacy;
  const look = () => {
    void whatIsStored().then((found) => (stored.value = found));
  };
  useEffect(look, [forgettings.value, remembered.value, copyChanges.value, keptChanges.value]);
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      {stored.value && <StoredList held={inMemory()} stored={stored.value} />}
      <Button kind="secondary" onClick={look}>
        {words.refresh}
      </Button>
    </section>
  );
}

function Lines({ text }: { readonly text: readonly string[] }) {
  return (
    <ul class="bullets">
      {text.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function PrivacyPage() {
  const { title, lead, handOver, offline, proof } = wording.value.privacy;
  const receiver = configuration.value.handOver;
  return (
    <Page title={title}>
      <div class="measure privacy-wiped" role="status">
        {wiped.value && <WipedReport {...wiped.value} />}
      </div>
      <div class="stack-wide measure">
        <Lines text={receiver === null ? lead : [...lead, handOver(receiver.name)]} />
        <StoredNow />
        <PublicComputer />
        <section class="stack">
          <h2>{offline.title}</h2>
          <p>{offline.what}</p>
          <p>{offline.install}</p>
          <InAppHint />
        </section>
        <section class="stack">
          <h2>{proof.title}</h2>
          <Lines text={proof.text} />
        </section>
      </div>
    </Page>
  );
}
