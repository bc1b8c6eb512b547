import type { OnDesk } from '../drafts/desk';
import { stageOf, type Stage } from './progress';
import { dueNext, type Told } from './told';

const rank: Record<Stage, number> = { handedIn: 0, prepared: 1, answered: 2, closed: 3 };

export interface ToldMatter {
  readonly item: OnDesk;
  readonly told: Told;
}

const key = ({ item, told }: ToldMatter): string => {
  const stage = stageOf(item.draft.log);
  return `${rank[stage]} ${(stage === 'handedIn' ? dueNext(told) : null) ?? '9999'} ${item.draft.madeOn}`;
};

/** What is due next comes first; what is over, last. */
export function inOrder(matters: readonly ToldMatter[]): readonly ToldMatter[] {
  return [...matters].sort((one, other) => key(one).localeCompare(key(other)));
}
