import type { Place } from '../../guide/places';
import { placeNames } from '../../guide/places';
import { wording } from '../../wording';
import './style.css';

interface Props {
  readonly id: string;
  /** Null: all places. */
  readonly chosen: Place | null;
  readonly choose: (place: Place | null) => void;
  readonly hint?: string | undefined;
}

/** In which place something is to be done. */
export function PlaceChoice({ id, chosen, choose, hint }: Props) {
  const words = wording.value.guide.places;
  return (
    <div class="place-choice">
      <label class="label" for={id}>
        {words.choose}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="small soft">
          {hint}
        </p>
      )}
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          choose(placeNames.find((place) => place === value) ?? null);
        }}
      >
        <option value="">{words.every}</option>
        {placeNames.map((place) => (
          <option key={place} value={place}>
            {words.names[place]}
          </option>
        ))}
      </select>
    </div>
  );
}
