import type { Wording } from '../index';

export const guide = {
  title: 'Guide',
} satisfies Wording['guide'];
