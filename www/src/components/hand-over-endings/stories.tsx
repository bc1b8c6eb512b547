import { HandOverEndings } from '.';
import { received, receipt } from '../../gallery/hand-overs';
import type { Stories } from '../../gallery/story';

const nothing = () => undefined;
const unsent = { subject: received, receipt: null };

export const stories: Stories = {
  unsent: () => <HandOverEndings gone={[unsent]} onSeen={nothing} />,
  both: () => <HandOverEndings gone={[unsent, { subject: received, receipt }]} onSeen={nothing} />,
};
