import type { Wording } from '../index';

export const privacy = {
  title: 'Privacy',
} satisfies Wording['privacy'];
