import type { Wording } from '../index';

export const settings = {
  title: 'Display settings',
} satisfies Wording['settings'];
