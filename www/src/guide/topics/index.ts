import type { Group, Topic } from '../topic';
import { begin } from './begin';
import { fix } from './fix';
import { good } from './good';
import { lists } from './lists';
import { see } from './see';

/** What the guide tells of, in the order in which it is listed. */
export const topics = { ...begin, ...see, ...fix, ...lists, ...good };

export type TopicId = keyof typeof topics;

export const topicIds = Object.keys(topics) as TopicId[];

export const topicOf = (id: TopicId): Topic => topics[id];

export const topicsOf = (group: Group): readonly TopicId[] =>
  topicIds.filter((id) => topics[id].group === group);

export function isTopic(id: string | null): id is TopicId {
  return id !== null && Object.prototype.hasOwnProperty.call(topics, id);
}
