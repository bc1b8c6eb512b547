import { Footer } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = { footer: () => <Footer /> };
