import { useRef } from 'preact/hooks';
import { useFocusHeld } from '../../focus-held';
import type { HandOver } from '../../hand-over/hand-over';
import { momentInWords } from '../../hand-over/moment';
import type { State } from '../../hand-over/state';
import { wording } from '../../wording';
import { Button } from '../button';
import { DiscardButton } from '../discard-button';
import { Notice } from '../notice';
import { Progress } from '../progress';
import { Receipt } from '../receipt';

interface Props {
  readonly of: HandOver;
  readonly level: 3 | 4;
}

type In<Is extends State['is']> = Props & { readonly state: Extract<State, { readonly is: Is }> };

function Kept({ of }: Pick<Props, 'of'>) {
  const words = wording.value.handOver.state;
  const kept = of.kept.value;
  return <p>{kept === null ? words.couldNotKeep : kept ? words.kept : words.notKept}</p>;
}

function Stop({ of }: Pick<Props, 'of'>) {
  return (
    <Button kind="secondary" onClick={() => void of.stop()}>
      {wording.value.handOver.state.stop}
    </Button>
  );
}

function Waiting({ of, level, state }: In<'waiting'>) {
  const words = wording.value.handOver.state;
  const { why, until, mayRetry } = state;
  const goesOn =
    until !== null
      ? words.until(momentInWords(until))
      : why === 'offline'
        ? words.whenOnline
        : words.notByItself;
  return (
    <Notice tone="warning" title={words.waiting} level={level}>
      <p>{words.why[why]}</p>
      <p>{goesOn}</p>
      <p>{words.goesOn}</p>
      <Kept of={of} />
      <div class="actions">
        {mayRetry && <Button onClick={of.retry}>{words.again}</Button>}
        <Stop of={of} />
      </div>
    </Notice>
  );
}

function Refused({ of, level, state }: In<'refused'>) {
  const words = wording.value.handOver.state;
  return (
    <Notice tone="warning" title={words.refused} level={level}>
      <p>{words.refusedWhy[state.why]}</p>
      {state.said !== null && <p lang="zh-CN">{words.said(state.said)}</p>}
      <Button kind="secondary" onClick={of.end}>
        {words.anew}
      </Button>
    </Notice>
  );
}

function Unsure({ of, level }: Props) {
  const words = wording.value.handOver.state;
  return (
    <Notice tone="warning" title={words.unsure} level={level}>
      <p>{words.unsureWhat}</p>
      <p>{words.unsureCall(of.receiver.name, of.receiver.phone)}</p>
      <div class="actions">
        <Button onClick={of.retry}>{words.askAgain}</Button>
        <Button kind="secondary" onClick={of.end}>
          {words.asked}
        </Button>
      </div>
    </Notice>
  );
}

function Undeleted({ of, level }: Props) {
  const words = wording.value.handOver.state;
  return (
    <Notice tone="warning" title={words.undeleted} level={level}>
      <p>{words.undeletedWhat}</p>
      <div class="actions">
        <Button onClick={of.retry}>{words.deleteAgain}</Button>
        <Button kind="secondary" onClick={of.end}>
          {words.leave}
        </Button>
      </div>
    </Notice>
  );
}

/** What is said while something is under way; null: nothing is. */
function busy(state: State): string | null {
  const words = wording.value.handOver.state;
  if (state.is === 'sending') return state.done > 0 ? words.sendingAt(state.done, state.of) : words.sending;
  if (state.is === 'stopping') return words.stopping;
  return state.is === 'elsewhere' ? words.elsewhere : null;
}

function Settled({ of, level }: Props) {
  const words = wording.value.handOver.state;
  const state = of.state.value;
  const Heading = `h${level}` as const;
  if (state.is === 'waiting') return <Waiting of={of} level={level} state={state} />;
  if (state.is === 'refused') return <Refused of={of} level={level} state={state} />;
  if (state.is === 'unsure') return <Unsure of={of} level={level} />;
  if (state.is === 'undeleted') return <Undeleted of={of} level={level} />;
  if (state.is !== 'received') return null;
  return (
    <div class="stack">
      <Heading>{words.received}</Heading>
      <Receipt of={of} receipt={state.receipt} level={(level + 1) as 4} />
      <DiscardButton label={words.remove} onDiscard={of.end} />
    </div>
  );
}

/** A letter on its way: how far it is, what stands in the way and what to do, or its receipt. */
export function UnderWay({ of, level }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const state = of.state.value;
  useFocusHeld(place);
  return (
    <div class="stack hand-over-state" ref={place} tabIndex={-1}>
      <Progress text={busy(state)} />
      {state.is === 'sending' && (
        <>
          <Kept of={of} />
          <Stop of={of} />
        </>
      )}
      <div role="status">
        <Settled of={of} level={level} />
      </div>
    </div>
  );
}
