import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Matter } from '../../apply/matter';
import type { Receiving } from '../../configuration/hand-over';
import { useFocusHeld } from '../../focus-held';
import { handOversOf } from '../../hand-over/all';
import type { HandOver } from '../../hand-over/hand-over';
import { parcelOf, utf8, type Contents } from '../../hand-over/parcel';
import { sha256 } from '../../hand-over/sha256';
import { wording } from '../../wording';
import { Button } from '../button';
import { Fold } from '../fold';
import { Receipt } from '../receipt';
import { Prepare } from './prepare';
import { UnderWay } from './under-way';
import { usePictures } from './use-pictures';

/** A finished letter, and what goes with it. */
export interface Finished extends Pick<Contents, 'letter' | 'data' | 'commitment'> {
  readonly matter: Matter;
  /** The text of the record that the letter was written from. */
  readonly record: string;
  /** The pictures that go along, wherever on the page they were chosen. */
  readonly evidence: Signal<readonly File[]>;
}

interface Props extends Finished {
  readonly receiver: Receiving;
  /** The part of the page that this is the content of. */
  readonly part: RefObject<HTMLElement | null>;
}

/** The receipts of what was handed in before. */
function Earlier({ all }: { readonly all: readonly HandOver[] }) {
  const words = wording.value.handOver.state;
  return (
    <>
      {all.map((one) => {
        const state = one.state.value;
        if (state.is !== 'received') return null;
        return (
          <Fold key={one.digest} title={words.earlier}>
            <Receipt of={one} receipt={state.receipt} level={3} />
          </Fold>
        );
      })}
    </>
  );
}

/** By way of the receiver that the operator configured. */
export function Online({ matter, record, letter, data, commitment, receiver, evidence, part }: Props) {
  const words = wording.value.handOver.state;
  const ofRecord = useMemo(() => sha256(utf8(record)), [record]);
  const ready = usePictures(evidence);
  const parcel = useMemo(() => {
    if (ready === null) return null;
    const { form } = matter;
    const { pictures } = ready;
    return parcelOf({ form, receiver: receiver.name, letter, data, commitment, pictures });
  }, [ready, matter.form, receiver, letter, data, commitment]);
  /** What was received, and is to be handed in once more as it has become since. */
  const again = useSignal<HandOver | null>(null);
  useFocusHeld(part);
  const all = handOversOf(matter, ofRecord);
  const [there, ...before] = all;
  if (there === undefined || there === again.value) {
    const { form, entry } = matter;
    const subject = { matter: { form, entry }, title: letter.title, record: ofRecord };
    return (
      <>
        <Earlier all={all} />
        {there !== undefined && <p>{words.stillReceived}</p>}
        <Prepare {...{ subject, receiver, evidence, parcel }} leftOut={ready?.leftOut ?? []} level={3} />
      </>
    );
  }
  const changed = parcel !== null && parcel.digest !== there.digest;
  return (
    <>
      <UnderWay of={there} level={3} />
      {changed && there.state.value.is === 'received' && (
        <div class="stack">
          <p>{words.receivedOther}</p>
          <Button kind="secondary" onClick={() => (again.value = there)}>
            {words.handInChanged}
          </Button>
        </div>
      )}
      <Earlier all={before} />
    </>
  );
}
