import type { Form } from '../engine/answers';
import type { TopicId } from '../guide/topics';

/** What the guide tells of each letter. */
export const topicOfLetter: Readonly<Record<Form, TopicId>> = {
  F1: 'repair',
  F2: 'repair',
  F3: 'objection',
  F4: 'basis-gone',
  F5: 'measures',
  F5b: 'serious-list',
  F6: 'reorganisation',
  F7: 'see-own',
  F8: 'commitments',
  F9: 'good-records',
  F10: 'complaints',
  F11: 'after-repair',
  F12: 'where-from',
  F13: 'self-declared',
};
