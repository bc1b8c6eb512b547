import { PlaceChoice } from '.';
import type { Stories } from '../../gallery/story';
import { wording } from '../../wording';

const ignore = () => undefined;

export const stories: Stories = {
  everywhere: () => <PlaceChoice id="place" chosen={null} choose={ignore} />,
  chosen: () => <PlaceChoice id="place" chosen="karamay" choose={ignore} />,
  byRecord: () => (
    <PlaceChoice id="place" chosen="suqian" choose={ignore} hint={wording.value.guide.places.yours} />
  ),
};
