import { WholeAwaited } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = { waited: () => <WholeAwaited /> };
