import { useSignal, type Signal } from '@preact/signals';
import type { Receiving } from '../../configuration/hand-over';
import { begin } from '../../hand-over/all';
import { consentTo } from '../../hand-over/consent';
import { fits, type Subject } from '../../hand-over/outbox';
import type { Parcel as Whole } from '../../hand-over/parcel';
import { publicComputer } from '../../keeping/public-computer';
import { limits } from '../../limits';
import { language, wording } from '../../wording';
import { languages } from '../../wording/languages';
import { Button } from '../button';
import { EvidenceInput } from '../evidence-input';
import { Progress } from '../progress';
import { Tick } from '../tick';
import { Parcel } from './parcel';

interface Props {
  readonly subject: Omit<Subject, 'receiver'>;
  readonly receiver: Receiving;
  readonly evidence: Signal<readonly File[]>;
  /** Null: the pictures are being prepared. */
  readonly parcel: Whole | null;
  readonly leftOut: readonly number[];
  readonly level: 3 | 4;
}

/** What the person agrees to, word for word. */
function statementOf(title: string, { name, address }: Receiving, { parts }: Whole): string {
  const { consent, what } = wording.value.handOver;
  const { separator } = languages[language.value];
  const listed = parts.map(({ kind, name: file }) => `${what.kind[kind]} ${file}`).join(separator);
  return consent.statement(consent.receiver(name, address), title, listed);
}

/** Whether to keep it on the device until it has arrived; not on a public computer. */
function Keep({ parcel, keeps }: { readonly parcel: Whole; readonly keeps: Signal<boolean> }) {
  const words = wording.value.handOver.consent;
  if (publicComputer.value) return null;
  if (!fits(parcel.parts)) return <p>{words.cannotKeep}</p>;
  return (
    <Tick
      id="hand-over-keep"
      label={words.keep}
      hint={words.keepHint(limits.handOver.keptDays)}
      ticked={keeps.value}
      onChange={(ticked) => (keeps.value = ticked)}
    />
  );
}

function Consent({ subject, receiver, parcel, level }: Omit<Props, 'parcel'> & { readonly parcel: Whole }) {
  const words = wording.value.handOver.consent;
  const Heading = `h${level}` as const;
  /** The content that the person agreed to; with any other they are asked again. */
  const agreed = useSignal<string | null>(null);
  const keeps = useSignal(false);
  const problem = useSignal<'missing' | 'already' | null>(null);
  const ticked = agreed.value === parcel.digest;
  const statement = statementOf(subject.title, receiver, parcel);
  const send = async () => {
    problem.value = ticked ? null : 'missing';
    if (!ticked) {
      document.getElementById('hand-over-consent')?.focus();
      return;
    }
    const consent = consentTo(parcel, statement);
    const mayKeep = keeps.value && fits(parcel.parts);
    const begun = await begin({ subject, receiver, parcel, consent, keeps: mayKeep });
    if (!begun) problem.value = 'already';
  };
  return (
    <section class="stack">
      <Heading>{words.title}</Heading>
      <p>{statement}</p>
      <p>{words.withdraw(receiver.name, receiver.phone)}</p>
      <p>{words.law}</p>
      <p>{words.change}</p>
      <Tick
        id="hand-over-consent"
        label={words.label}
        ticked={ticked}
        error={problem.value === 'missing' ? words.missing : undefined}
        onChange={(on) => {
          agreed.value = on ? parcel.digest : null;
          problem.value = null;
        }}
      />
      <Keep parcel={parcel} keeps={keeps} />
      <Button id="hand-over-send" onClick={() => void send()}>
        {words.send}
      </Button>
      <p role="status">{problem.value === 'already' && words.already}</p>
    </section>
  );
}

/** Exactly what would be sent, and the question whether it may be. Nothing is sent from here without a yes. */
export function Prepare(props: Props) {
  const { receiver, evidence, parcel, leftOut, level } = props;
  const { lead, what } = wording.value.handOver;
  const Heading = `h${level}` as const;
  return (
    <div class="stack-wide">
      <section class="stack">
        <p>{lead(receiver.name)}</p>
        <Heading>{what.title}</Heading>
        <p>{what.lead}</p>
        {parcel && <Parcel receiver={receiver} parcel={parcel} />}
        <Progress text={parcel === null ? what.reading : null} />
        {leftOut.length > 0 && <p>{what.leftOut(leftOut.map(String))}</p>}
        <p>{what.signature}</p>
        <EvidenceInput id="hand-over-evidence" files={evidence} />
      </section>
      {parcel && <Consent {...props} parcel={parcel} />}
    </div>
  );
}
