import type { ComponentChildren } from 'preact';
import { letterAddress, reviewStep, type Place } from '../../apply/matter';
import { wording } from '../../wording';

interface Props {
  readonly place: Place;
  /** The step before; none: where the letter begins. */
  readonly before: string | undefined;
  readonly children: ComponentChildren;
}

/** The ways on and back from a step. What was filled in stays, whichever way is taken. */
export function Onward({ place, before, children }: Props) {
  const { back, backToReview } = wording.value.apply;
  return (
    <div class="actions">
      {children}
      <a class="button button-plain" href={letterAddress(place, place.changes ? reviewStep : before)}>
        {place.changes ? backToReview : back}
      </a>
    </div>
  );
}
