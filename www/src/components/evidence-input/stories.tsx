import { signal } from '@preact/signals';
import { EvidenceInput } from '.';
import type { Stories } from '../../gallery/story';

const picture = () => new File([new Uint8Array(2_400_000)], '1.jpg', { type: 'image/jpeg' });

export const stories: Stories = {
  none: () => <EvidenceInput id="evidence" files={signal([])} />,
  two: () => <EvidenceInput id="evidence" files={signal([picture(), picture()])} />,
};
