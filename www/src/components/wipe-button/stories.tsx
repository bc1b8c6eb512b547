import { WipeButton } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = { closed: () => <WipeButton /> };
