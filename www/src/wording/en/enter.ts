import type { Wording } from '../index';

export const enter = {
  title: 'Type an entry',
} satisfies Wording['enter'];
