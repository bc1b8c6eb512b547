import type { Wording } from '../index';

export const check = {
  title: 'Check',
} satisfies Wording['check'];
