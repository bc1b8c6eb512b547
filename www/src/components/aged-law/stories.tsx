import { AgedLaw } from '.';
import type { Stories } from '../../gallery/story';

export const stories: Stories = { old: () => <AgedLaw verifiedOn="2026-03-01" /> };
